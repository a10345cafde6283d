import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSITIONS } from '../../../utils/model/call';
import { checkCitedSource, type CitedSource } from '../../../utils/model/cited-source';
import { evidenceIn, evidenceOf, heardFrom, type Evidence } from '../../../utils/tally/evidence';
import { filterRows, majorityOf, whipBoard, whipRow, type Voter } from '../../../utils/tally/whip';
import { call, campaign, IFE, ROSA, STRANGER, uuid } from '../make';

const TODAY = '2026-11-24';
const voter = (over: Partial<Voter> = {}): Voter => ({
  ...{ id: ROSA, name: 'Rosa Marin', party: 'Example', jurisdiction: 'xx', chamber: 'lower', district: '20' },
  committees: ['Transportation'],
  ...over,
});
const VOTERS = [
  voter(),
  voter({ id: IFE, name: 'Ife Oduya', chamber: 'upper', district: '10', committees: [] }),
  voter({ id: STRANGER, name: 'Zoe Stranger', party: 'Other', district: '3' }),
];
const source = (over: Partial<CitedSource> = {}): CitedSource => ({
  ...{ id: uuid(7), campaign: 'neighbors/crosscheck', legislator: ROSA, position: 'no', date: '2026-11-23' },
  ...{ url: 'https://example.org/vote', quote: 'I will not vote for it.', at: '2026-11-23T12:00:00Z' },
  ...over,
});
const told = (over: Partial<Evidence> = {}): Evidence => ({
  ...{ legislator: ROSA, position: 'yes', source: 'phone_call', day: '2026-11-20', count: 1, group: 'hill' },
  ...over,
});

describe('evidence', () => {
  it('counts what callers heard by person, position, day and group, and names no caller', () => {
    const heard = heardFrom(
      [
        call({ id: uuid(1), position: 'yes' }),
        call({ id: uuid(2), position: 'yes', at: '2026-11-22T16:00:00.000Z' }),
        call({ id: uuid(3), position: 'undecided' }),
        call({ id: uuid(4), position: 'yes', campaign: 'river/same', also: ['neighbors/crosscheck'] }),
        call({ id: uuid(5), position: 'yes', campaign: 'river/other' }),
        call({ id: uuid(6), position: 'no', test: true }),
        call({ id: uuid(7) }),
      ],
      'neighbors/crosscheck',
    );
    expect(heard.map((e) => [e.position, e.count, e.group, e.day, e.at])).toEqual([
      ['yes', 2, 'neighbors', '2026-11-22', '2026-11-22T16:00:00.000Z'],
      ['undecided', 1, 'neighbors', '2026-11-22', '2026-11-22T15:00:00.000Z'],
      ['yes', 1, 'river', '2026-11-22', '2026-11-22T15:00:00.000Z'],
    ]);
    expect(Object.keys(heard[0]!)).not.toContain('member');
  });

  it('takes what the campaign says, cited where it names a page', () => {
    const position = (url?: string) => ({
      ...{ legislator: ROSA, position: 'lean_no' as const },
      source: { date: '2026-11-01', ...(url && { url }) },
    });
    const known = campaign({ positions: [position('https://example.org/'), position()] });
    expect(evidenceOf(known).map((e) => e.source)).toEqual(['cited_source', 'self_report']);
    expect(evidenceOf(campaign())).toEqual([]);
  });

  it('takes an organiser’s notes of this campaign', () =>
    expect(evidenceIn([source(), source({ campaign: 'river/x' })], 'neighbors/crosscheck')).toMatchObject([
      {
        source: 'cited_source',
        position: 'no',
        day: '2026-11-23',
        note: uuid(7),
        quote: 'I will not vote for it.',
      },
    ]));

  it.each([
    ['url', { url: 'http://example.org/' }, 'must_be_https'],
    ['url', { url: 'javascript:alert(1)' }, 'must_be_https'],
    ['quote', { quote: '<b>no</b>' }, 'no_html'],
    ['date', { date: '2026-02-30' }, 'bad_day'],
    ['date', { date: '2026-11-25' }, 'bad_day'],
    ['position', { position: 'maybe' }, 'bad_choice'],
    ['legislator', { legislator: 'Rosa' }, 'bad_id'],
    ['campaign', { campaign: 'neighbors' }, 'bad_id'],
  ])('refuses a note whose %s is not right: %j', (where, over, detail) =>
    expect(checkCitedSource({ ...source(), ...over }, TODAY)).toEqual({
      ok: false,
      problems: [{ code: 'source_invalid', where, detail }],
    }),
  );
  it('takes a note that is right, and drops what it does not know', () => {
    expect(checkCitedSource({ ...source(), by: 'me' }, TODAY)).toEqual({ ok: true, value: source() });
    expect(checkCitedSource(null, TODAY).ok).toBe(false);
    expect(checkCitedSource({ ...source(), url: undefined }, TODAY).ok).toBe(false);
  });
});

describe('a row', () => {
  it('stands where the newest evidence says, with its age', () => {
    const row = whipRow(
      voter(),
      [told({ day: '2026-10-13' }), ...evidenceIn([source()], source().campaign)],
      TODAY,
    );
    expect([row.position, row.age, row.conflict]).toEqual(['no', 1, null]);
    expect(row.evidence.map((e) => e.source)).toEqual(['cited_source', 'phone_call']);
  });
  it('shows a conflict with its counts: told 3 callers yes, 1 undecided', () =>
    expect(
      whipRow(voter(), [told({ count: 2 }), told({ group: 'river' }), told({ position: 'undecided' })], TODAY)
        .conflict,
    ).toEqual([
      { position: 'yes', count: 3 },
      { position: 'undecided', count: 1 },
    ]));
  it('takes no refusal to say for a contradiction', () =>
    expect(whipRow(voter(), [told(), told({ position: 'declined_to_say' })], TODAY).conflict).toBeNull());
  it('takes what is 31 days older for a change of mind', () => {
    const conflict = (day: string) =>
      whipRow(voter(), [told({ day: '2026-11-20' }), told({ day, position: 'no' })], TODAY).conflict;
    expect(conflict('2026-10-20')).toBeNull();
    expect(conflict('2026-10-21')).not.toBeNull();
  });
  it('is unknown without evidence, and never older than a day that nobody gave', () => {
    expect(whipRow(voter(), [], TODAY)).toMatchObject({ position: 'unknown', age: null, conflict: null });
    expect(whipRow(voter(), [told({ day: '' })], TODAY)).toMatchObject({ position: 'yes', age: null });
  });
  it('does not depend on the order in which evidence comes', () => {
    const any = fc.record({
      position: fc.constantFrom(...POSITIONS),
      source: fc.constantFrom('phone_call' as const, 'cited_source' as const),
      day: fc.constantFrom('2026-11-20', '2026-11-21'),
      count: fc.integer({ min: 1, max: 3 }),
      group: fc.constantFrom('hill', 'river'),
    });
    fc.assert(
      fc.property(
        fc
          .array(any, { maxLength: 8 })
          .chain((a) =>
            fc.tuple(fc.constant(a), fc.shuffledSubarray(a, { minLength: a.length, maxLength: a.length })),
          ),
        ([a, b]) => {
          expect(whipRow(voter(), b.map(told), TODAY)).toEqual(whipRow(voter(), a.map(told), TODAY));
        },
      ),
    );
  });
});

describe('the board', () => {
  const evidence = [told(), told({ legislator: IFE, position: 'lean_yes' })];
  it('counts votes needed, outstanding and open, and the days left', () => {
    const board = whipBoard(VOTERS, evidence, { want: 'yes', needed: 2, day: '2026-11-26' }, TODAY);
    expect(board).toMatchObject({ needed: 2, outstanding: 1, open: 2, daysLeft: 2 });
    expect(board.counts).toMatchObject({ yes: 1, lean_yes: 1, no: 0, unknown: 1 });
    expect(board.rows.map((r) => r.position)).toEqual(['yes', 'lean_yes', 'unknown']);
    expect(whipBoard(VOTERS, evidence, { want: 'no', needed: 2 }, TODAY)).toMatchObject({
      outstanding: 2,
      daysLeft: null,
    });
    expect(whipBoard(VOTERS, evidence, { want: 'yes' }, TODAY).outstanding).toBeNull();
  });
  it('knows what a majority is', () => expect([118, 59, 1].map(majorityOf)).toEqual([60, 30, 1]));
  it.each([
    [{ committee: 'Transportation' }, [ROSA, STRANGER]],
    [{ chamber: 'upper' as const }, [IFE]],
    [{ party: 'Other' }, [STRANGER]],
    [{ district: '20', party: 'Example' }, [ROSA]],
    [{ group: 'hill' }, [ROSA, IFE]],
    [{ group: 'nobody' }, []],
    [{}, [ROSA, IFE, STRANGER]],
  ])('filters by %j', (filter, ids) =>
    expect(
      filterRows(whipBoard(VOTERS, evidence, { want: 'yes' }, TODAY).rows, filter).map((r) => r.voter.id),
    ).toEqual(ids),
  );
});
