import { billKey } from '../model/bill';
import { mayCallBack, type Call, type CallDraft, type Undo } from '../model/call';
import { given } from '../model/given';
import { fail, ok, type Result } from '../model/result';
import { isSame } from '../match/same-bill';
import { targetsIn } from './campaign-view';
import { liveCampaigns } from './look-up-page';
import { standingForm } from '../tally/records';
import type { Ports } from './ports';

/**
 * Records a call, once: the same draft sent again (a retry after the worker died) gives back the
 * call that already stands. Resolves only after the transaction has completed.
 * @returns problems `campaign_missing`, `place_missing`, `target_not_yours`
 */
export async function recordCall(ports: Ports, draft: CallDraft): Promise<Result<Call>> {
  const known = await ports.store.recordById(draft.id);
  if (known) return known.kind === 'call' ? ok(known) : fail('call_invalid', 'id');
  if (draft.replaces !== undefined) return correctCall(ports, draft, draft.replaces);
  const [campaign, place] = await Promise.all([ports.store.campaign(draft.campaign), ports.store.place()]);
  if (!campaign) return fail('campaign_missing');
  if (!place) return fail('place_missing');
  const target = targetsIn(campaign, place).find((t) => t.official.id === draft.target);
  if (!target) return fail('target_not_yours');
  const { official } = target;
  // What the same bill's other campaigns are by now is a fact of the moment: the record keeps it.
  const also = (await liveCampaigns(ports, campaign.billKeys))
    .filter((c) => c.key !== campaign.key && isSame(c, campaign))
    .filter((c) => targetsIn(c, place).some((t) => t.official.id === draft.target))
    .map((c) => c.key);
  const test = await ports.practice();
  const call: Call = {
    kind: 'call',
    id: draft.id,
    at: ports.now().toISOString(),
    zone: ports.zone(),
    campaign: campaign.key,
    bills: campaign.bills.map(billKey),
    target: official.id,
    targetName: official.name,
    jurisdiction: place.jurisdiction,
    chamber: official.chamber,
    district: official.district,
    ...answerOf(draft),
    surface: draft.surface,
    ...given({
      note: draft.note,
      number: draft.number,
      conversation: draft.conversation,
      seconds: draft.outcome !== 'skip' && draft.seconds,
      test,
    }),
    ...(also.length > 0 && { also }),
  };
  const stands = await ports.store.record(call);
  return stands.kind === 'call' ? ok(stands) : fail('call_invalid', 'id');
}

/** How it went: what does not go with the outcome is left out. */
function answerOf(draft: CallDraft): Pick<Call, 'outcome' | 'reason' | 'position' | 'callBack'> {
  const { outcome, reason, position, callBack } = draft;
  return {
    outcome,
    ...given({
      reason: outcome === 'unavailable' && reason,
      position: outcome === 'contact' && position,
      callBack: mayCallBack(draft) && callBack,
    }),
  };
}

/**
 * A call that stands in the place of another. Who was called, for which bills, when, from where and whether for
 * practice are facts of that call, and stay though the campaign or the districts have changed since. A sheet may
 * know only an earlier form of the call: the correction is of the form that stands.
 * @returns problem `call_unknown` where the call is not there, or was taken back
 */
async function correctCall(ports: Ports, draft: CallDraft, id: string): Promise<Result<Call>> {
  const before = await standingCall(ports, id);
  if (!before) return fail('call_unknown');
  const kept = { ...before };
  for (const field of ['reason', 'position', 'callBack'] as const) delete kept[field];
  const note = draft.note ?? kept.note;
  delete kept.note;
  const call: Call = {
    ...kept,
    id: draft.id,
    ...answerOf(draft),
    ...given({ note }),
    replaces: before.id,
    corrected: ports.now().toISOString(),
  };
  const stands = await ports.store.record(call);
  return stands.kind === 'call' ? ok(stands) : fail('call_invalid', 'id');
}

/** The form in which a call stands, given any of its forms; null where it was taken back, undefined where there is none. */
async function standingCall(ports: Ports, id: string): Promise<Call | null | undefined> {
  const call = await ports.store.recordById(id);
  if (call?.kind !== 'call') return undefined;
  return standingForm(await ports.store.recordsAbout(call.campaign, call.target), id) ?? null;
}

/**
 * Takes a call back with all its corrections, by a second record. Asking again changes nothing.
 * @returns problems `call_unknown`
 */
export async function undoCall(ports: Ports, request: { id: string; undoes: string }): Promise<Result<null>> {
  const call = await standingCall(ports, request.undoes);
  if (!call) return call === null ? ok(null) : fail('call_unknown');
  const undo: Undo = {
    kind: 'undo',
    id: request.id,
    at: ports.now().toISOString(),
    campaign: call.campaign,
    target: call.target,
    undoes: call.id,
  };
  await ports.store.record(undo);
  return ok(null);
}
