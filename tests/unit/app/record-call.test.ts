import { beforeEach, describe, expect, it } from 'vitest';
import { dressSheet } from '../../../utils/app/dress-sheet';
import { makeSheet } from '../../../utils/app/make-sheet';
import type { PagePorts as Ports } from '../../../utils/app/ports';
import { recordCall, undoCall } from '../../../utils/app/record-call';
import type { Call, CallDraft } from '../../../utils/model/call';
import { tallyOf } from '../../../utils/tally/tally';
import { attempts } from '../../../utils/tally/counts';
import { lookUpPage, myCampaigns } from '../../../utils/app/look-up-page';
import { feed, followFeed, campaign, IFE, readyPorts, ROSA, STRANGER, uuid } from '../make';

let ports: Ports;
beforeEach(async () => {
  ports = await readyPorts();
});

const draft = (over: Partial<CallDraft> = {}): CallDraft => ({
  id: uuid(1),
  campaign: 'neighbors/crosscheck',
  target: ROSA,
  outcome: 'contact',
  surface: 'popup',
  ...over,
});
/** Of the calls that stand. */
async function tally() {
  const calls: Call[] = [];
  await ports.store.eachStandingCall((call) => calls.push(call));
  return tallyOf(calls);
}
async function total() {
  const { counts } = await tally();
  return { ...counts, calls: attempts(counts) };
}

describe('recordCall', () => {
  it('writes down who, which bills, when and where, from what is stored, not from the page', async () => {
    const result = await recordCall(ports, draft({ position: 'lean_yes', number: '+12175550142' }));
    expect(result).toEqual({
      ok: true,
      value: {
        kind: 'call',
        id: uuid(1),
        at: '2026-11-22T15:00:00.000Z',
        zone: 'America/Chicago',
        campaign: 'neighbors/crosscheck',
        bills: ['xx/2026/SB 12', 'xx/2026/HB 34'],
        target: ROSA,
        targetName: 'Rosa Marin',
        jurisdiction: 'xx',
        chamber: 'lower',
        district: '20',
        outcome: 'contact',
        position: 'lean_yes',
        number: '+12175550142',
        surface: 'popup',
      },
    });
  });

  it('counts the same draft once, however often it arrives, and at once', async () => {
    await Promise.all([recordCall(ports, draft()), recordCall(ports, draft()), recordCall(ports, draft())]);
    await recordCall(ports, draft({ outcome: 'voicemail' }));
    expect(await total()).toMatchObject({ contact: 1, voicemail: 0, calls: 1 });
  });

  it('refuses a legislator who is not the reader’s own, and a campaign nobody follows', async () => {
    expect(await recordCall(ports, draft({ target: STRANGER }))).toMatchObject({
      problems: [{ code: 'target_not_yours' }],
    });
    expect(await recordCall(ports, draft({ campaign: 'x/y' }))).toMatchObject({
      problems: [{ code: 'campaign_missing' }],
    });
    expect((await total()).calls).toBe(0);
  });

  it('keeps a reason only for a call that did not get through, a position only for one that did', async () => {
    const call = await recordCall(ports, draft({ outcome: 'unavailable', reason: 'busy', position: 'yes' }));
    expect(call.ok && call.value).toMatchObject({ reason: 'busy' });
    expect(call.ok && 'position' in call.value).toBe(false);
    const contact = await recordCall(ports, draft({ id: uuid(2), reason: 'busy' }));
    expect(contact.ok && 'reason' in contact.value).toBe(false);
  });

  it('lets a correction stand in the place of the call', async () => {
    await recordCall(ports, draft());
    await recordCall(ports, draft({ id: uuid(2), position: 'no', replaces: uuid(1) }));
    expect((await total()).calls).toBe(1);
    expect((await tally()).targets.get(ROSA)?.latest?.position).toBe('no');
  });
});

describe('undoCall', () => {
  it('takes back one call, once, and keeps both records', async () => {
    await recordCall(ports, draft());
    await recordCall(ports, draft({ id: uuid(2), target: IFE }));
    await undoCall(ports, { id: uuid(3), undoes: uuid(1) });
    await undoCall(ports, { id: uuid(4), undoes: uuid(1) });
    expect((await total()).calls).toBe(1);
    expect(await ports.store.recordsAbout('neighbors/crosscheck', ROSA)).toHaveLength(2);
  });

  it('says when there is nothing to take back', async () => {
    expect(await undoCall(ports, { id: uuid(3), undoes: uuid(9) })).toMatchObject({
      problems: [{ code: 'call_unknown' }],
    });
  });

  it('does not let the id of an undo be taken for a call', async () => {
    await recordCall(ports, draft());
    await undoCall(ports, { id: uuid(3), undoes: uuid(1) });
    expect(await recordCall(ports, draft({ id: uuid(3) }))).toMatchObject({
      problems: [{ code: 'call_invalid' }],
    });
  });
});

describe('makeSheet', () => {
  it('goes on with the next person, and comes back to nobody called today', async () => {
    const first = await makeSheet(ports, 'neighbors/crosscheck', null, true);
    expect(first.ok && [first.value.target.id, first.value.next?.id]).toEqual([ROSA, IFE]);
    await recordCall(ports, draft({ outcome: 'voicemail' }));
    const second = await makeSheet(ports, 'neighbors/crosscheck', null, true);
    expect(second.ok && [second.value.target.id, second.value.next]).toEqual([IFE, null]);
    const back = await makeSheet(ports, 'neighbors/crosscheck', ROSA, true);
    expect(back.ok && back.value.target).toMatchObject({ done: true, lastCall: { outcome: 'voicemail' } });
  });

  it('names to each person the bill of their own chamber, and their title', async () => {
    ports = await readyPorts(
      {},
      feed({
        campaigns: [
          campaign({
            scripts: [{ language: 'en', channel: 'live', text: '{legislator}: {bill} ({bills})' }],
          }),
        ],
      }),
    );
    const read = async (id: string) => {
      const sheet = dressSheet(await makeSheet(ports, 'neighbors/crosscheck', id, true), '2026-11-22');
      return (
        sheet.ok &&
        sheet.value.scripts[0]!.pieces.map((p) => ('text' in p ? p.text : `[${p.blank}]`)).join('')
      );
    };
    expect(await read(ROSA)).toBe('Representative Rosa Marin: HB 34 (SB 12 and HB 34)');
    expect(await read(IFE)).toBe('Senator Ife Oduya: SB 12 (SB 12 and HB 34)');
  });

  it('shows two groups’ campaigns on a bill as one, with both named, and lets one call count for both', async () => {
    ports = await readyPorts();
    const other = feed({ id: 'river', name: 'River', campaigns: [campaign({ id: 'same' })] });
    await followFeed(ports, { kind: 'file', name: 'river.json' }, other);
    const sheet = await makeSheet(ports, 'river/same', ROSA, true);
    expect(sheet.ok && sheet.value.campaign.groups).toEqual(['River', 'Neighbors']);
    const draft = { campaign: 'river/same', target: ROSA, outcome: 'contact', surface: 'popup' } as const;
    const made = await recordCall(ports, { ...draft, id: uuid(1) });
    expect(made.ok && made.value.also).toEqual(['neighbors/crosscheck']);
    const latest = async () =>
      (await ports.store.latestCalls(['neighbors/crosscheck', 'river/same'], false)).map((l) => l.campaign);
    expect(await latest()).toEqual(['neighbors/crosscheck', 'river/same']);
    expect((await lookUpPage(ports, campaign().bills)).campaigns).toMatchObject([
      { groups: ['Neighbors', 'River'], targets: [{ done: true }, { done: false }] },
    ]);
    await undoCall(ports, { id: uuid(2), undoes: uuid(1) });
    expect(await latest()).toEqual([]);
  });

  it('keeps practice apart from earnest, in what is done and in the tally', async () => {
    let practice = true;
    ports = await readyPorts({ practice: () => Promise.resolve(practice) });
    const draft = { campaign: 'neighbors/crosscheck', target: ROSA, surface: 'popup' } as const;
    const made = await recordCall(ports, { ...draft, id: uuid(1), outcome: 'contact' });
    expect(made.ok && made.value.test).toBe(true);
    const done = async () =>
      (await lookUpPage(ports, campaign().bills)).campaigns[0]?.targets.map((t) => t.done);
    expect(await done()).toEqual([true, false]);
    practice = false;
    expect(await done()).toEqual([false, false]);
    // A correction stays in practice, whatever the mode is by then.
    const again = { ...draft, id: uuid(2), outcome: 'voicemail', replaces: uuid(1) } as const;
    const corrected = await recordCall(ports, again);
    expect(corrected.ok && corrected.value.test).toBe(true);
    const seen: string[] = [];
    await ports.store.eachStandingCall((c) => seen.push(c.id));
    expect(seen).toEqual([]);
  });

  it('forgets no bill of a campaign that was left out, and offers nothing of it', async () => {
    ports = await readyPorts();
    const offered = async () => (await lookUpPage(ports, campaign().bills)).campaigns.length;
    for (const what of ['neighbors/crosscheck', 'neighbors']) {
      await ports.store.leaveOut(what, true);
      expect([await offered(), (await myCampaigns(ports)).length]).toEqual([0, 0]);
      await ports.store.leaveOut(what, false);
      expect([await offered(), (await myCampaigns(ports)).length]).toEqual([1, 1]);
    }
  });

  it('puts the reader’s name into their own pages only', async () => {
    ports = await readyPorts({ words: () => Promise.resolve({ my_name: 'Ana' }) });
    const name = async (personal: boolean) => {
      const sheet = await makeSheet(ports, 'neighbors/crosscheck', null, personal);
      return sheet.ok && JSON.stringify(sheet.value).includes('Ana');
    };
    expect([await name(true), await name(false)]).toEqual([true, false]);
  });
});

describe('a correction', () => {
  const first = () =>
    recordCall(
      ports,
      draft({ outcome: 'voicemail', note: 'left my name', number: '+12175550142', seconds: 41 }),
    );
  const correct = (over: Partial<CallDraft>) => recordCall(ports, draft({ replaces: uuid(1), ...over }));

  it('changes how it went and nothing else: day, number, time and note stay', async () => {
    await first();
    const later = { ...ports, now: () => new Date('2026-11-25T09:00:00Z') };
    const result = await recordCall(
      later,
      draft({ id: uuid(2), replaces: uuid(1), outcome: 'contact', position: 'no', callBack: '2026-11-30' }),
    );
    expect(result.ok && result.value).toMatchObject({
      ...{ id: uuid(2), replaces: uuid(1), outcome: 'contact', position: 'no', callBack: '2026-11-30' },
      ...{ at: '2026-11-22T15:00:00.000Z', corrected: '2026-11-25T09:00:00.000Z' },
      ...{ note: 'left my name', number: '+12175550142', seconds: 41 },
    });
  });

  it('replaces a note, and an empty one removes it', async () => {
    await first();
    const second = await correct({ id: uuid(2), outcome: 'voicemail', note: 'left my number' });
    expect(second.ok && second.value.note).toBe('left my number');
    const third = await correct({ id: uuid(3), outcome: 'voicemail', note: '' });
    expect(third.ok && 'note' in third.value).toBe(false);
  });

  it('of an earlier form is of the form that stands: two windows count one call', async () => {
    await first();
    await correct({ id: uuid(2), outcome: 'contact' });
    const third = await correct({ id: uuid(3), outcome: 'unavailable', reason: 'busy' });
    expect(third.ok && third.value.replaces).toBe(uuid(2));
    expect(await total()).toMatchObject({ contact: 0, voicemail: 0, unavailable: 1, calls: 1 });
  });

  it('asked twice is made once', async () => {
    await first();
    await Promise.all([
      correct({ id: uuid(2), outcome: 'contact' }),
      correct({ id: uuid(2), outcome: 'contact' }),
    ]);
    await correct({ id: uuid(2), outcome: 'contact' });
    expect(await total()).toMatchObject({ contact: 1, calls: 1 });
  });

  it('is made though the campaign is gone', async () => {
    await first();
    await ports.store.removeFeed('neighbors');
    expect(await correct({ id: uuid(2), outcome: 'contact' })).toMatchObject({ ok: true });
    expect((await total()).contact).toBe(1);
  });

  it('is taken back with the call, and so is the call by any of its forms', async () => {
    await first();
    await correct({ id: uuid(2), outcome: 'contact' });
    await undoCall(ports, { id: uuid(4), undoes: uuid(1) });
    expect((await total()).calls).toBe(0);
    expect(await correct({ id: uuid(5), outcome: 'contact' })).toMatchObject({
      problems: [{ code: 'call_unknown' }],
    });
    expect(await ports.store.recordsAbout('neighbors/crosscheck', ROSA)).toHaveLength(3);
    const sheet = await makeSheet(ports, 'neighbors/crosscheck', ROSA, true);
    expect(sheet.ok && sheet.value.target.lastCall).toBeUndefined();
  });

  it('to a full mailbox marks the number, and away from it takes the mark back', async () => {
    await first();
    await correct({ id: uuid(2), outcome: 'unavailable', reason: 'mailbox_full' });
    const marks = async () => (await ports.store.flags()).map((f) => [f.number, f.reason]);
    expect(await marks()).toEqual([['+12175550142', 'mailbox_full']]);
    await correct({ id: uuid(3), outcome: 'contact' });
    expect(await marks()).toEqual([]);
  });
});

describe('a call back', () => {
  it.each([
    ['contact', undefined, true],
    ['unavailable', 'call_back', true],
    ['unavailable', 'busy', false],
    ['voicemail', undefined, false],
    ['skip', undefined, false],
  ] as const)('after %s (%s) is kept: %s', async (outcome, reason, kept) => {
    const result = await recordCall(
      ports,
      draft({ outcome, callBack: '2026-11-30', ...(reason && { reason }) }),
    );
    expect(result.ok && result.value.callBack === '2026-11-30').toBe(kept);
    const sheet = await makeSheet(ports, 'neighbors/crosscheck', ROSA, true);
    expect(sheet.ok && sheet.value.target.lastCall?.callBack === '2026-11-30').toBe(kept);
  });
});
