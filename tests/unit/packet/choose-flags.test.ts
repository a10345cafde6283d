import { describe, expect, it } from 'vitest';
import type { Call } from '../../../utils/model/call';
import type { NumberFlag } from '../../../utils/model/flag';
import { flagIdOf, flagRecordsFor, type FlagChoice } from '../../../utils/packet/choose-flags';
import { call, IFE, place, ROSA, uuid } from '../make';

const flag = (over: Partial<NumberFlag> = {}): NumberFlag => ({
  ...{ id: uuid(1), number: '+12175550142', legislator: ROSA, jurisdiction: 'xx' },
  ...{ reason: 'wrong_number', at: '2026-11-22T15:00:00.000Z' },
  ...over,
});
const records = (flags: NumberFlag[], over: Partial<FlagChoice> = {}) =>
  flagRecordsFor({
    ...{ group: 'neighbors', member: 'm'.repeat(22), campaigns: ['neighbors/crosscheck'] },
    ...{ records: [call()], flags, places: [place()], zone: 'America/Chicago' },
    ...over,
  });

describe('the number that a group is told of', () => {
  it('is told with its day, and with nothing besides', () => {
    expect(records([flag({ at: '2026-11-23T03:00:00.000Z' })])).toEqual([
      {
        ...{ kind: 'flag', id: flagIdOf(uuid(1)), group: 'neighbors', member: 'm'.repeat(22) },
        ...{ day: '2026-11-22', number: '+12175550142', target: ROSA, jurisdiction: 'xx' },
        reason: 'wrong_number',
      },
    ]);
  });

  it('has the day of the call that found it out, by the clock of that call', () => {
    const late: Partial<Call> = { id: uuid(1), at: '2026-11-23T05:30:00.000Z', zone: 'America/New_York' };
    const found = records([flag({ at: late.at! })], { records: [call(late)] });
    expect(found[0]?.day).toBe('2026-11-23');
  });

  it('has an id of its own, always the same, which is a UUID and not that of its call', () => {
    const id = crypto.randomUUID();
    expect(flagIdOf(id)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(flagIdOf(id)).not.toBe(id);
    expect(flagIdOf(flagIdOf(id))).toBe(id);
    const withdrawn = flag({ id, withdrawn: '2026-11-22T16:00:00.000Z' });
    const [back] = records([withdrawn]);
    expect(back).toMatchObject({ kind: 'undo', campaign: '', undoes: flagIdOf(id) });
    expect(new Set([id, flagIdOf(id), back!.id]).size).toBe(3);
    expect(JSON.stringify(back)).not.toContain('555');
    expect(records([withdrawn])).toEqual([back]);
  });

  it.each<[string, NumberFlag, Partial<FlagChoice>]>([
    ['marked in practice mode', flag({ test: true }), {}],
    ['of a call of practice', flag(), { records: [call(), call({ id: uuid(1), test: true })] }],
    ['of a state that was not called for this group', flag({ jurisdiction: 'il' }), {}],
    ['where no call was for these campaigns', flag(), { campaigns: ['river/b'] }],
    ['where the only call was for practice', flag(), { records: [call({ test: true })] }],
    ['of a number that only the reader has', flag({ number: '+12175550199' }), {}],
    ['before the first day', flag(), { from: '2026-11-23' }],
    ['after the last day', flag(), { to: '2026-11-21' }],
  ])('is not told %s', (_, one, over) => {
    expect(records([one], over)).toEqual([]);
    expect(records([flag({ id: uuid(3), legislator: IFE })])).toHaveLength(1);
  });
});
