/** The fold over calls: every key, the windows, conversations, and that adding and taking out are each other's inverse. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, POSITIONS, REASONS, type Call, type CallRecord } from '../../../utils/model/call';
import { dayOf } from '../../../utils/model/time';
import { rates } from '../../../utils/tally/counts';
import { addRecord } from '../../../utils/tally/follow';
import { gapsOf, type Goal } from '../../../utils/tally/goals';
import { dayAfter, daysBetween, localDay } from '../../../utils/tally/local-day';
import { standingCalls } from '../../../utils/tally/records';
import {
  addCall,
  attempts,
  emptyTally,
  removeCall,
  tallyOf,
  type Countable,
  type Tally,
} from '../../../utils/tally/tally';
import { call, IFE, ROSA, uuid } from '../make';

const AS_OF = { at: '2026-11-22T18:00:00.000Z', zone: 'America/Chicago' };

const anyCall = fc
  .record({
    n: fc.integer({ min: 1, max: 60 }),
    outcome: fc.constantFrom(...OUTCOMES),
    reason: fc.option(fc.constantFrom(...REASONS), { nil: undefined }),
    position: fc.option(fc.constantFrom(...POSITIONS), { nil: undefined }),
    target: fc.constantFrom(ROSA, IFE),
    campaign: fc.constantFrom('neighbors/a', 'river/b'),
    also: fc.option(fc.constantFrom<string[]>(['river/b'], ['river/b', 'hill/c'], ['neighbors/a']), {
      nil: undefined,
    }),
    conversation: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    hour: fc.integer({ min: 0, max: 9 * 24 }),
    zone: fc.constantFrom('America/Chicago', 'Pacific/Honolulu', 'Asia/Kolkata'),
    replaces: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    test: fc.constantFrom(undefined, undefined, undefined, true as const),
  })
  .map(({ n, hour, conversation, replaces, reason, position, also, test, ...rest }): Call => ({
    ...call({ ...rest, id: uuid(n), at: new Date(Date.UTC(2026, 10, 15, hour)).toISOString() }),
    ...(reason && { reason }),
    ...(position && { position }),
    ...(also && { also }),
    ...(test && { test }),
    ...(conversation !== undefined && { conversation: uuid(conversation * 1_000_003) }),
    ...(replaces !== undefined && { replaces: uuid(replaces) }),
  }));

const anyRecord: fc.Arbitrary<CallRecord> = fc.oneof(
  { weight: 4, arbitrary: anyCall },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 61, max: 90 }), fc.integer({ min: 1, max: 60 })).map(([n, of]) => ({
      kind: 'undo' as const,
      id: uuid(n),
      at: '2026-11-22T15:00:00.000Z',
      campaign: 'neighbors/a',
      target: ROSA,
      undoes: uuid(of),
    })),
  },
);
const records = fc.uniqueArray(anyRecord, { selector: (r) => r.id, maxLength: 40 });

/** All but which position of one day was the newest, which taking out does not keep. */
const counted = (tally: Tally) =>
  JSON.parse(
    JSON.stringify(tally, (key, value: unknown) =>
      key === 'latest' || key === 'name'
        ? undefined
        : value instanceof Map
          ? [...value.entries()].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
          : value,
    ),
  ) as unknown;

describe('the fold', () => {
  it('is the same in any order, names and newest positions too', () =>
    fc.assert(
      fc.property(
        fc
          .array(anyCall, { maxLength: 30 })
          .chain((all) =>
            fc.tuple(
              fc.constant(all),
              fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
            ),
          ),
        ([a, b]) => {
          expect(tallyOf(b, AS_OF)).toEqual(tallyOf(a, AS_OF));
        },
      ),
    ));

  it('takes out what it put in, whatever else is there', () =>
    fc.assert(
      fc.property(
        fc.array(anyCall, { maxLength: 20 }),
        fc.array(anyCall, { maxLength: 20 }),
        (kept, gone) => {
          const tally = tallyOf([...gone, ...kept], AS_OF);
          for (const one of gone) removeCall(tally, one);
          expect(counted(tally)).toEqual(counted(tallyOf(kept, AS_OF)));
        },
      ),
    ));

  it('follows corrections and undos in any order of arrival as if all had been read again', () =>
    fc.assert(
      fc.property(records, (all) => {
        const tally = emptyTally(AS_OF);
        const seen: CallRecord[] = [];
        for (const record of all) {
          const about = record.kind === 'undo' ? record.undoes : record.replaces;
          const before = standingCalls(seen);
          const standing = before.find((c) => c.id === about);
          const withdrawn =
            record.kind === 'call' && standingCalls([...seen, record]).every((c) => c.id !== record.id);
          addRecord(tally, record, { withdrawn, ...(standing && { counted: standing }) });
          seen.push(record);
        }
        expect(counted(tally)).toEqual(counted(tallyOf(standingCalls(all), AS_OF)));
      }),
    ));

  it('adds up: each set of keys to the total, and the total to the days', () =>
    fc.assert(
      fc.property(fc.array(anyCall, { maxLength: 30 }), (all) => {
        const tally = tallyOf(all, AS_OF);
        const sum = (cells: Iterable<{ counts: Tally['counts'] }>) =>
          [...cells].reduce((n, cell) => n + attempts(cell.counts), 0);
        for (const keys of [tally.targets, tally.districts, tally.groups, tally.days])
          expect(sum(keys.values())).toBe(attempts(tally.counts));
        expect(attempts(tally.counts)).toBe(all.filter((c) => c.outcome !== 'skip' && !c.test).length);
        expect(tally.phoneCalls).toBe(
          new Set(
            all.flatMap((c, i) => (c.outcome === 'skip' || c.test ? [] : [c.conversation ?? `alone ${i}`])),
          ).size,
        );
      }),
    ));
});

describe('what is counted', () => {
  it('counts once in all, and once in each campaign that it is for', () => {
    const tally = tallyOf([call({ also: ['river/same', 'neighbors/crosscheck'] })]);
    expect(tally.counts.contact).toBe(1);
    expect([...tally.campaigns].map(([key, c]) => [key, c.counts.contact])).toEqual([
      ['neighbors/crosscheck', 1],
      ['river/same', 1],
    ]);
    expect([...tally.groups.keys()]).toEqual(['neighbors']);
    expect([...tally.campaigns.get('river/same')!.bills.keys()]).toHaveLength(2);
  });

  it('never counts practice', () => expect(tallyOf([call({ test: true })])).toEqual(emptyTally()));

  it('puts a call on the day of the caller, not of Greenwich', () => {
    const late = call({ at: '2026-11-23T04:30:00.000Z' });
    expect([...tallyOf([late]).days.keys()]).toEqual(['2026-11-22']);
    expect([...tallyOf([{ ...late, zone: 'America/New_York' }]).days.keys()]).toEqual(['2026-11-22']);
    expect([...tallyOf([{ ...late, zone: 'Europe/London' }]).days.keys()]).toEqual(['2026-11-23']);
  });

  it('knows the last day and the last week as of an instant, and nothing after it', () => {
    const at = (instant: string) => call({ at: instant });
    const tally = tallyOf(
      [
        '2026-11-22T18:00:00.001Z',
        '2026-11-22T18:00:00.000Z',
        '2026-11-21T18:00:00.001Z',
        '2026-11-21T18:00:00.000Z',
        '2026-11-15T18:00:00.001Z',
        '2026-11-15T18:00:00.000Z',
      ].map(at),
      AS_OF,
    );
    expect([tally.counts.contact, tally.last7d.contact, tally.last24h.contact]).toEqual([6, 4, 2]);
    expect(tally.campaigns.get('neighbors/crosscheck')?.last24h.contact).toBe(2);
  });

  it('counts a call of which only the day is known by its day', () => {
    const { at, zone, ...rest } = call();
    expect([at, zone]).not.toContain(undefined);
    const on = (day: string): Countable => ({ ...rest, day, group: 'hill' });
    const tally = tallyOf(
      ['2026-11-23', '2026-11-22', '2026-11-21', '2026-11-16', '2026-11-15'].map(on),
      AS_OF,
    );
    expect([tally.last7d.contact, tally.last24h.contact]).toEqual([3, 1]);
    expect([...tally.groups.keys()]).toEqual(['hill']);
  });

  it('has reasons and rates with their counts', () => {
    const tally = tallyOf([
      call({ id: uuid(1) }),
      call({ id: uuid(2), outcome: 'unavailable', reason: 'busy' }),
      call({ id: uuid(3), outcome: 'unavailable', reason: 'busy' }),
      call({ id: uuid(4), outcome: 'skip' }),
    ]);
    expect(tally.reasons).toEqual({ busy: 2 });
    expect(rates(tally.counts)).toMatchObject({ attempts: 3, reached: { n: 1, of: 3, share: 1 / 3 } });
    expect(rates(emptyTally().counts).reached).toEqual({ n: 0, of: 0, share: null });
  });

  it('falls back to what was told before when the newest position is taken out', () => {
    const [first, second] = [call({ id: uuid(1), position: 'undecided' }), call({ id: uuid(2) })];
    const newest = { ...second, at: '2026-11-24T15:00:00.000Z', position: 'yes' as const };
    const tally = tallyOf([first, newest]);
    expect(tally.targets.get(ROSA)?.latest?.position).toBe('yes');
    removeCall(tally, newest);
    expect(tally.targets.get(ROSA)?.latest).toEqual({ position: 'undecided', at: '2026-11-22' });
    addCall(tally, newest);
    expect(tally.targets.get(ROSA)?.latest?.position).toBe('yes');
  });

  it('holds as many keys after 20,000 calls as after 2,000', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => call({ id: uuid(i) }));
    const size = (n: number) => JSON.stringify(counted(tallyOf(many(n)))).replaceAll(/\d+/g, '').length;
    expect(size(20_000)).toBe(size(2000));
  });
});

describe('the day of an instant', () => {
  it('is what the platform says, in every zone, over changes of the clock', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(
          'America/Chicago',
          'Pacific/Apia',
          'Asia/Kathmandu',
          'Europe/London',
          'Pacific/Honolulu',
        ),
        fc.date({ min: new Date('2011-12-25'), max: new Date('2031-01-01'), noInvalidDate: true }),
        (zone, date) => {
          expect(localDay(date.toISOString(), zone)).toBe(dayOf(date.toISOString(), zone));
        },
      ),
      { numRuns: 400 },
    ));
  it('counts days over months and years', () => {
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
    expect(daysBetween('2026-03-02', '2026-02-27')).toBe(-3);
  });
});

describe('goals', () => {
  const goal = (over: Partial<Goal>): Goal => ({
    ...{ target: ROSA, name: 'Rosa Marin', jurisdiction: 'xx', chamber: 'lower', district: '20', goal: 3 },
    ...over,
  });
  it('says what is missing a person and a district, and lets no surplus make up for it', () => {
    const calls = [1, 2, 3, 4].map((n) =>
      call({ id: uuid(n), ...(n > 2 && { outcome: 'voicemail' as const }) }),
    );
    const gaps = gapsOf(tallyOf([...calls, call({ id: uuid(9), target: IFE, outcome: 'skip' })]), [
      goal({}),
      goal({ goal: 2 }),
      goal({ target: IFE, name: 'Ife Oduya', goal: 5 }),
    ]);
    expect(gaps.targets.map((t) => [t.name, t.goal, t.calls, t.contact, t.missing])).toEqual([
      ['Ife Oduya', 5, 0, 0, 5],
      ['Rosa Marin', 3, 4, 2, 0],
    ]);
    expect(gaps.districts).toMatchObject([
      { district: '20', goal: 8, calls: 4, missing: 5, targets: [IFE, ROSA] },
    ]);
    expect(gaps.missing).toBe(5);
  });
});
