import { billKey } from '../model/bill';
import type { Call, CallDraft, Undo } from '../model/call';
import { fail, ok, type Result } from '../model/result';
import { targetsFor } from '../match/targets';
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
  const target = targetsFor(campaign, place.legislators).find((t) => t.legislator.id === draft.target);
  if (!target || campaign.bills.every((b) => b.jurisdiction !== place.jurisdiction))
    return fail('target_not_yours');
  const { legislator } = target;
  const call: Call = {
    kind: 'call',
    id: draft.id,
    at: ports.now().toISOString(),
    zone: ports.zone(),
    campaign: campaign.key,
    bills: campaign.bills.map(billKey),
    target: legislator.id,
    targetName: legislator.name,
    jurisdiction: place.jurisdiction,
    chamber: legislator.chamber,
    district: legislator.district,
    outcome: draft.outcome,
    ...(draft.outcome === 'unavailable' && draft.reason && { reason: draft.reason }),
    ...(draft.outcome === 'contact' && draft.position && { position: draft.position }),
    ...(draft.note && { note: draft.note }),
    ...(draft.number && { number: draft.number }),
    surface: draft.surface,
    ...(draft.replaces && { replaces: draft.replaces }),
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
