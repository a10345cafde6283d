import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, POSITIONS, type Call, type CallRecord } from '../../../utils/model/call';
import { csvCell, toCsv, undefused } from '../../../utils/model/csv';
import { standingCalls } from '../../../utils/tally/records';
import { attempts, tallyOf } from '../../../utils/tally/tally';
import { call, IFE, ROSA, uuid } from '../make';

const anyCall = fc.record({
  n: fc.integer({ min: 1, max: 1e9 }),
  outcome: fc.constantFrom(...OUTCOMES),
  target: fc.constantFrom(ROSA, IFE),
  campaign: fc.constantFrom('neighbors/a', 'neighbors/b'),
  position: fc.option(fc.constantFrom(...POSITIONS), { nil: undefined }),
  minute: fc.integer({ min: 10, max: 59 }),
});
type Any = typeof anyCall extends fc.Arbitrary<infer T> ? T : never;
const toCall = ({ n, minute, position, ...rest }: Any): Call =>
  call({ ...rest, id: uuid(n), at: `2026-11-22T15:${minute}:00.000Z`, ...(position && { position }) });

describe('tallyOf', () => {
  it('counts by campaign, target and outcome; a skip is no attempt', () => {
    const tally = tallyOf([
      call({ id: uuid(1) }),
      call({ id: uuid(2), outcome: 'voicemail' }),
      call({ id: uuid(3), outcome: 'skip', target: IFE }),
      call({ id: uuid(4), outcome: 'unavailable', campaign: 'neighbors/other' }),
    ]);
    expect(tally.counts).toEqual({ contact: 1, voicemail: 1, unavailable: 1, skip: 1 });
    expect(attempts(tally.counts)).toBe(3);
    expect(tally.campaigns.get('neighbors/crosscheck')?.targets.get(ROSA)?.counts).toEqual({
      contact: 1,
      voicemail: 1,
      unavailable: 0,
      skip: 0,
    });
    expect(tally.campaigns.get('neighbors/other')?.counts.unavailable).toBe(1);
  });

  it('shows the newest position, not the last counted', () => {
    const newer = call({ id: uuid(1), at: '2026-11-22T16:00:00.000Z', position: 'yes' });
    const older = call({ id: uuid(2), at: '2026-11-22T15:00:00.000Z', position: 'no' });
    expect(
      tallyOf([newer, older]).campaigns.get('neighbors/crosscheck')?.targets.get(ROSA)?.latest?.position,
    ).toBe('yes');
  });

  it('comes out the same in any order', () => {
    const shuffled = fc
      .array(anyCall, { maxLength: 40 })
      .chain((calls) =>
        fc.tuple(
          fc.constant(calls),
          fc.shuffledSubarray(calls, { minLength: calls.length, maxLength: calls.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([a, b]) => {
        expect(tallyOf(b.map(toCall))).toEqual(tallyOf(a.map(toCall)));
      }),
    );
  });
});

describe('standingCalls', () => {
  const undo = (undoes: string, id = uuid(900)): CallRecord => ({
    kind: 'undo',
    id,
    at: '',
    campaign: 'neighbors/crosscheck',
    target: ROSA,
    undoes,
  });
  it('leaves out what was taken back or corrected, whichever record came first', () => {
    const records = [
      undo(uuid(1)),
      call({ id: uuid(1) }),
      call({ id: uuid(2) }),
      call({ id: uuid(3), replaces: uuid(2), position: 'yes' }),
      call({ id: uuid(4) }),
    ];
    expect(standingCalls(records).map((c) => c.id)).toEqual([uuid(3), uuid(4)]);
    expect(standingCalls([...records].reverse()).map((c) => c.id)).toEqual([uuid(4), uuid(3)]);
  });
  it('a correction that is itself taken back brings nothing back', () => {
    const records = [call({ id: uuid(1) }), call({ id: uuid(2), replaces: uuid(1) }), undo(uuid(2))];
    expect(standingCalls(records)).toEqual([]);
  });
});

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+12175550142', "'+12175550142"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=a,b', '"\'=a,b"'],
    ['plain', 'plain'],
    [12, '12'],
    [-3, '-3'],
    ["'@now", "''@now"],
    ["'tis", "'tis"],
  ])('%j becomes %j', (value, cell) => expect(csvCell(value)).toBe(cell));

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          expect(readCsv(toCsv(rows)).map((row) => row.map(undefused))).toEqual(rows);
        },
      ),
    );
  });
});

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const two = text.slice(i, i + 2);
    if (quoted && two === '""') {
      cell += '"';
      i += 1;
    } else if (text[i] === '"') {
      quoted = !quoted;
    } else if (quoted || (text[i] !== ',' && two !== '\r\n')) {
      cell += text[i];
    } else {
      row.push(cell);
      cell = '';
      if (two !== '\r\n') continue;
      rows.push(row);
      row = [];
      i += 1;
    }
  }
  return rows;
}
