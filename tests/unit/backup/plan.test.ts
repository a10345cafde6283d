/** What a restore would do is worked out row by row, before anything is done. */
import { describe, expect, it } from 'vitest';
import { BACKUP_FORMAT, type Backup } from '../../../utils/backup/file';
import { planRestore, sameRow, type StoreRules } from '../../../utils/backup/plan';

const VERSION = 3;
const backup = (over: Partial<Backup> = {}): Backup => ({
  ...{ rotunda_backup: BACKUP_FORMAT, made: '2026-11-24T12:00:00.000Z', database: VERSION },
  ...{ stores: {}, settings: {} },
  ...over,
});

describe('the plan', () => {
  const rule: StoreRules = {
    key: (row) => (typeof row['id'] === 'string' ? row['id'] : null),
    check: (row) => (typeof row['n'] === 'number' ? { row } : { wrong: 'n' }),
    newer: (b, h) => Number(b['n']) > Number(h['n']),
  };
  const rules = new Map([['things', rule]]);
  const row = (id: string, n: number) => ({ id, n });
  const here = new Map([['things', [row('a', 1), row('b', 5), row('c', 1)]]]);
  const given = backup({ database: 2, stores: { things: [row('a', 2), row('b', 4), row('d', 1)] } });
  const counts = (mode: 'merge' | 'replace') => {
    const plan = planRestore(given, here, rules, mode, 2);
    return plan.ok ? plan.value.stores[0] : plan.problems;
  };

  it('says what is new, known, replaced and dropped', () => {
    expect(counts('merge')).toEqual({
      ...{ store: 'things', added: 1, known: 1, replaced: 1, dropped: 0 },
      kept: 2,
    });
    expect(counts('replace')).toEqual({
      ...{ store: 'things', added: 1, known: 0, replaced: 2, dropped: 1 },
      kept: 0,
    });
  });
  it('takes nothing away from a store of which the file says nothing', () => {
    const plan = planRestore(backup(), here, rules, 'replace', VERSION);
    expect(plan.ok && plan.value.stores[0]).toMatchObject({ added: 0, replaced: 0, dropped: 0 });
    expect(plan.ok && plan.value.keep.get('things')).toEqual(here.get('things'));
    const emptied = planRestore(backup({ stores: { things: [] } }), here, rules, 'replace', VERSION);
    expect(emptied.ok && emptied.value.stores[0]).toMatchObject({ dropped: 3 });
  });
  it('brings rows of older versions up, step by step', () => {
    const steps = [2, 3].map(
      (to) =>
        [
          to,
          (stores: Backup['stores']) => ({
            things: (stores['things'] ?? []).map((r) => ({
              ...r,
              steps: [...((r['steps'] as number[]) ?? []), to],
            })),
          }),
        ] as const,
    );
    const plan = planRestore({ ...given, database: 1 }, new Map(), rules, 'merge', 3, new Map(steps));
    expect(plan.ok && plan.value.put.get('things')?.[0]).toMatchObject({ steps: [2, 3] });
    expect(planRestore({ ...given, database: 4 }, here, rules, 'merge', 3)).toMatchObject({
      problems: [{ code: 'backup_newer' }],
    });
  });
  it('refuses rows without a key, of a wrong field, and twice', () => {
    const said = (...rows: Record<string, unknown>[]) => {
      const plan = planRestore(backup({ stores: { things: rows } }), here, rules, 'merge', VERSION);
      return plan.ok ? 'ok' : plan.problems.map((p) => `${p.where} ${p.detail}`).join();
    };
    expect([said({ n: 1 }), said({ id: 'a' }), said(row('a', 1), row('a', 1))]).toEqual([
      'things[0] bad_id',
      'things[0] n',
      'things[1] same_id_twice',
    ]);
  });
  it('knows equal rows however they are written', () => {
    expect(sameRow({ a: [1, { b: 2 }], c: undefined }, { a: [1, { b: 2 }] })).toBe(true);
    expect([sameRow([1], { 0: 1 }), sameRow({ a: 1 }, { b: 1 }), sameRow(null, {})]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
