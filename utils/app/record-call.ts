import { billKey } from '../model/bill';
import type { Call, CallDraft, Undo } from '../model/call';
import { fail, ok, type Result } from '../model/result';
import { isSame } from '../match/same-bill';
import { targetsIn } from './campaign-view';
import { liveCampaigns } from './look-up-page';
import { standingCalls } from '../tally/records';
import type { Ports } from './ports';

/**
 * Records a call, once: the same draft sent again (a retry after the worker died) gives back the
 * call that already stands. Resolves only after the transaction has completed.
 * @returns problems `campaign_missing`, `place_missing`, `target_not_yours`
 */
export async function recordCall(ports: Ports, draft: CallDraft): Promise<Result<Call>> {
  const known = await ports.store.recordById(draft.id);
  if (known) return known.kind === 'call' ? ok(known) : fail('call_invalid', 'id');
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
  // A correction stays in the mode of what it corrects.
  const corrected = draft.replaces === undefined ? undefined : await ports.store.recordById(draft.replaces);
  const test = corrected?.kind === 'call' ? corrected.test : await ports.practice();
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
    outcome: draft.outcome,
    ...(draft.outcome === 'unavailable' && draft.reason && { reason: draft.reason }),
    ...(draft.outcome === 'contact' && draft.position && { position: draft.position }),
    ...(draft.note && { note: draft.note }),
    ...(draft.number && { number: draft.number }),
    surface: draft.surface,
    ...(draft.replaces && { replaces: draft.replaces }),
    ...(draft.conversation && { conversation: draft.conversation }),
    ...(draft.callBack && { callBack: draft.callBack }),
    ...(test && { test: true }),
    ...(also.length > 0 && { also }),
  };
  const stands = await ports.store.record(call);
  return stands.kind === 'call' ? ok(stands) : fail('call_invalid', 'id');
}

/**
 * Takes a call back, by a second record. Asking again changes nothing.
 * @returns problems `call_unknown`
 */
export async function undoCall(ports: Ports, request: { id: string; undoes: string }): Promise<Result<null>> {
  const call = await ports.store.recordById(request.undoes);
  if (call?.kind !== 'call') return fail('call_unknown');
  const standing = standingCalls(await ports.store.recordsAbout(call.campaign, call.target));
  if (!standing.some((c) => c.id === call.id)) return ok(null);
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
