import { beforeEach, describe, expect, it } from 'vitest';
import { dressSheet } from '../../../utils/app/dress-sheet';
import { flagNumber, unflagNumber } from '../../../utils/app/flag-number';
import { makeSheet } from '../../../utils/app/make-sheet';
import { myPeople, ownNumber } from '../../../utils/app/my-people';
import type { PagePorts } from '../../../utils/app/ports';
import { recordCall, undoCall } from '../../../utils/app/record-call';
import { xxServices } from '../../../utils/jurisdictions/xx';
import type { CallDraft, Reason } from '../../../utils/model/call';
import type { FlagDraft } from '../../../utils/model/flag';
import { checkFlag } from '../../../utils/model/check';
import { IFE, legislator, place, readyPorts, ROSA, STRANGER, uuid } from '../make';

const CAPITOL = '+12175550142';
const DISTRICT = '+17735550160';

let ports: PagePorts;
beforeEach(async () => {
  ports = await readyPorts({ services: () => Promise.resolve(xxServices) });
  const rosa = legislator({
    email: 'rosa@statehouse.example',
    offices: [
      { kind: 'capitol', voice: CAPITOL },
      { kind: 'district', voice: DISTRICT },
    ],
  });
  await ports.store.savePlace(place({ legislators: [rosa, place().legislators[1]!] }));
});

const flag = (over: Partial<FlagDraft> = {}): FlagDraft => ({
  id: uuid(1),
  legislator: ROSA,
  number: CAPITOL,
  reason: 'disconnected',
  ...over,
});
const sheetOf = async (target = ROSA) => {
  const sheet = dressSheet(await makeSheet(ports, 'neighbors/crosscheck', target, true), '2026-11-22');
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  return sheet.value;
};
const order = async (target = ROSA) => (await sheetOf(target)).target.numbers.map((n) => n.e164);
const call = (reason: Reason, over: Partial<CallDraft> = {}) =>
  recordCall(ports, {
    id: uuid(20),
    campaign: 'neighbors/crosscheck',
    target: ROSA,
    outcome: 'unavailable',
    reason,
    number: CAPITOL,
    surface: 'popup',
    ...over,
  });

describe('a flagged number', () => {
  it('goes last, with its reason and day, and comes back when that is taken back', async () => {
    expect(await order()).toEqual([CAPITOL, DISTRICT]);
    expect(await flagNumber(ports, flag())).toEqual({
      ok: true,
      value: { ...flag(), jurisdiction: 'xx', at: '2026-11-22T15:00:00.000Z' },
    });
    expect(await order()).toEqual([DISTRICT, CAPITOL]);
    expect((await sheetOf()).target.numbers[1]?.flag).toEqual({
      id: uuid(1),
      reason: 'disconnected',
      at: '2026-11-22T15:00:00.000Z',
    });
    expect(await unflagNumber(ports, { id: uuid(1) })).toEqual({ ok: true, value: null });
    expect(await order()).toEqual([CAPITOL, DISTRICT]);
    expect(await unflagNumber(ports, { id: uuid(1) })).toMatchObject({ ok: true });
  });

  it('is flagged once, however often the same press arrives, and at once', async () => {
    await Promise.all([flagNumber(ports, flag()), flagNumber(ports, flag()), flagNumber(ports, flag())]);
    const again = await flagNumber(ports, flag({ reason: 'mailbox_full' }));
    expect(again).toMatchObject({ ok: true, value: { reason: 'disconnected' } });
    expect(await ports.store.flags()).toHaveLength(1);
  });

  it('stays taken back when the press arrives once more after that', async () => {
    await flagNumber(ports, flag());
    await unflagNumber(ports, { id: uuid(1) });
    await flagNumber(ports, flag());
    expect(await ports.store.flags()).toEqual([]);
  });

  it('is flagged for everybody who lists it when it is dead, else for the one who was called', async () => {
    await flagNumber(ports, flag({ reason: 'mailbox_full' }));
    expect((await sheetOf(IFE)).target.numbers[0]?.flag).toBeUndefined();
    await flagNumber(ports, flag({ id: uuid(2) }));
    expect((await sheetOf(IFE)).target.numbers[0]?.flag?.reason).toBe('disconnected');
  });

  it.each([
    ['somebody who is not the reader’s own', { legislator: STRANGER }, 'target_not_yours'],
    ['a number that is not theirs', { number: '+12175550199' }, 'number_unknown'],
  ])('is not kept for %s', async (_, over, code) => {
    expect(await flagNumber(ports, flag(over))).toMatchObject({ problems: [{ code }] });
    expect(await ports.store.flags()).toEqual([]);
  });

  it('says when there is no mark to take back', async () => {
    expect(await unflagNumber(ports, { id: uuid(9) })).toMatchObject({
      problems: [{ code: 'flag_unknown' }],
    });
  });

  it.each([
    ['id', { ...flag(), id: '1' }],
    ['number', { ...flag(), number: '217-555-0142' }],
    ['reason', { ...flag(), reason: 'busy' }],
    ['legislator', { ...flag(), legislator: 'x'.repeat(61) }],
    ['id', null],
  ])('is looked at before it is believed: %s', (where, value) => {
    expect(checkFlag(value)).toEqual({ ok: false, problems: [{ code: 'flag_invalid', where }] });
    expect(checkFlag({ ...flag(), extra: '<b>' })).toEqual({ ok: true, value: flag() });
  });
});

describe('a call that did not get through', () => {
  it.each(['wrong_number', 'disconnected', 'mailbox_full'] as const)('for %s flags its number', async (r) => {
    await call(r);
    expect(await ports.store.flags()).toEqual([
      {
        ...{ id: uuid(20), number: CAPITOL, legislator: ROSA, jurisdiction: 'xx', reason: r },
        at: '2026-11-22T15:00:00.000Z',
      },
    ]);
    await call(r);
    expect(await ports.store.flags()).toHaveLength(1);
  });

  it('for another reason, or without a number, flags none', async () => {
    await call('busy');
    await call('no_answer', { id: uuid(21) });
    await recordCall(ports, {
      ...{ id: uuid(22), campaign: 'neighbors/crosscheck', target: ROSA },
      ...{ outcome: 'unavailable', reason: 'disconnected', surface: 'popup' },
    });
    expect(await ports.store.flags()).toEqual([]);
  });

  it('takes its flag with it when it is taken back, and leaves the record of both', async () => {
    await call('disconnected');
    await undoCall(ports, { id: uuid(30), undoes: uuid(20) });
    await undoCall(ports, { id: uuid(31), undoes: uuid(20) });
    expect(await ports.store.flags()).toEqual([]);
    expect(await order()).toEqual([CAPITOL, DISTRICT]);
  });

  it('leaves a flag that was pressed, and a correction changes the reason', async () => {
    await flagNumber(ports, flag());
    await call('mailbox_full');
    await call('wrong_number', { id: uuid(21), replaces: uuid(20) });
    expect((await ports.store.flags()).map((f) => f.reason).sort()).toEqual(['disconnected', 'wrong_number']);
    await undoCall(ports, { id: uuid(30), undoes: uuid(21) });
    expect((await ports.store.flags()).map((f) => f.reason)).toEqual(['disconnected']);
  });

  it('is taken back with the number’s other flags at one press', async () => {
    await flagNumber(ports, flag());
    await call('mailbox_full');
    await unflagNumber(ports, { id: uuid(1) });
    expect(await ports.store.flags()).toEqual([]);
  });
});

describe('a number of the reader’s own', () => {
  const write = async (text: string, over = {}) => {
    const here = await ports.store.place();
    return ownNumber(ports, here!, { legislator: ROSA, text, label: ' Aide ', first: true, ...over });
  };
  const keep = async (text: string, over = {}) => {
    const number = await write(text, over);
    if (!number.ok) throw new Error(text);
    await ports.store.saveNumber(number.value);
    return number.value;
  };

  it('is called first, or last, and is marked as theirs', async () => {
    const number = await keep('(217) 782-0177 ext. 4');
    expect((await sheetOf()).target.numbers[0]).toEqual({
      ...{ e164: '+12177820177', display: '217-782-0177 ext. 4', kind: 'own', place: 'Aide', shared: false },
      own: { id: number.id },
    });
    await keep('217-782-0178', { first: false });
    expect(await order()).toEqual(['+12177820177', CAPITOL, DISTRICT, '+12177820178']);
    expect((await sheetOf(IFE)).target.numbers).toHaveLength(1);
    await ports.store.removeNumber(number.id);
    expect(await order()).toEqual([CAPITOL, DISTRICT, '+12177820178']);
  });

  it('puts the listed one that it corrects behind all others', async () => {
    await keep('217-782-0177', { instead: CAPITOL });
    const { numbers } = (await sheetOf()).target;
    expect(numbers.map((n) => [n.e164, n.corrected ?? false])).toEqual([
      ['+12177820177', false],
      [DISTRICT, false],
      [CAPITOL, true],
    ]);
  });

  it('can be flagged like any other, and stays when the data is newer', async () => {
    await keep('217-782-0177');
    await flagNumber(ports, flag({ number: '+12177820177' }));
    await ports.store.renewPlaces([place({ legislators: [legislator()], asOf: '2027-01-14' })]);
    expect(await order()).toEqual([CAPITOL, '+12177820177']);
  });

  it.each([
    ['12', 'number_invalid'],
    ['900-782-0177', 'number_premium'],
  ])('%s is refused', async (text, code) => {
    expect(await write(text)).toMatchObject({ problems: [{ code }] });
  });
});

describe('the lines of the legislature', () => {
  it('are offered beside the numbers, and never as a member’s own', async () => {
    const sheet = await sheetOf();
    expect(sheet.lines.map((l) => [l.e164, l.kind])).toEqual([
      ['+12175550100', 'connects'],
      ['+18005550199', 'messages'],
    ]);
    expect(sheet.officialPage?.url).toBe('https://example.org/sample-state/who-represents-me');
    await ports.store.savePlace(
      place({ legislators: [legislator({ offices: [{ kind: 'capitol', voice: '+12175550100' }] })] }),
    );
    const shared = await sheetOf();
    expect(shared.target.numbers).toMatchObject([{ shared: true, line: 'connects' }]);
    expect(shared.lines.map((l) => l.e164)).toEqual(['+18005550199']);
  });

  it('are what is left of a vacant seat and of a member without a number', async () => {
    await ports.store.savePlace(place({ legislators: [legislator({ offices: [], email: 'r@x.example' })] }));
    const sheet = await sheetOf();
    expect(sheet.target).toMatchObject({ numbers: [], email: 'r@x.example' });
    expect(sheet.lines).toHaveLength(2);
    const mine = await myPeople(ports, (await ports.store.place())!);
    expect(mine.lines.lower?.map((l) => l.e164)).toEqual(['+12175550100', '+18005550199']);
    expect(mine.members).toMatchObject([{ title: 'Rep.', numbers: [] }]);
  });
});

describe('several places', () => {
  const other = place({ id: uuid(70), name: 'Grandma', districts: [{ chamber: 'lower', district: '21' }] });

  it('a new one is current; calls follow the current one', async () => {
    const before = await ports.store.place();
    await ports.store.savePlace({ ...other, legislators: [legislator({ id: STRANGER, district: '21' })] });
    expect((await ports.store.places()).map((p) => p.id)).toEqual([uuid(70), 'home']);
    expect((await sheetOf(STRANGER)).target.district).toBe('21');
    expect(await call('busy')).toMatchObject({ problems: [{ code: 'target_not_yours' }] });
    await ports.store.usePlace('home');
    expect(await ports.store.place()).toEqual(before);
    expect(await call('busy')).toMatchObject({ ok: true });
  });

  it('keeping one again, or using one that is not there, does not change which is current', async () => {
    await ports.store.savePlace(other);
    await ports.store.usePlace('home');
    await ports.store.savePlace({ ...other, name: 'Granny' });
    await ports.store.usePlace(uuid(99));
    expect((await ports.store.places()).map((p) => p.name)).toEqual([undefined, 'Granny']);
  });

  it('the last one that is removed leaves none, any other leaves the rest', async () => {
    await ports.store.savePlace(other);
    await ports.store.removePlace(uuid(70));
    await ports.store.removePlace(uuid(70));
    expect((await ports.store.place())?.id).toBe('home');
    await ports.store.savePlace(other);
    await ports.store.removePlace('home');
    expect((await ports.store.place())?.id).toBe(uuid(70));
    await ports.store.removePlace(uuid(70));
    expect(await ports.store.place()).toBeUndefined();
    await ports.store.savePlace(place());
    expect((await ports.store.place())?.id).toBe('home');
  });

  it('newer members come into places that are there, under their names, and bring none back', async () => {
    await ports.store.savePlace(other);
    const newer = { ...other, name: 'Old name', asOf: '2027-01-14' };
    await ports.store.renewPlaces([newer]);
    expect(await ports.store.place()).toMatchObject({ name: 'Grandma', asOf: '2027-01-14' });
    await ports.store.renewPlaces([
      { ...newer, districts: [{ chamber: 'lower', district: '1' }], asOf: '2028' },
    ]);
    expect((await ports.store.place())?.asOf).toBe('2027-01-14');
    await ports.store.removePlace(uuid(70));
    await ports.store.renewPlaces([newer]);
    expect(await ports.store.places()).toHaveLength(1);
  });
});
