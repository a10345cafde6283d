import type { CampaignKey } from '../model/call';
import type { Place } from '../model/legislator';
import { fail, ok, type Result } from '../model/result';
import type { BareSheet } from '../model/views';
import { isSame } from '../match/same-bill';
import { campaignView, titleIn } from './campaign-view';
import { liveCampaigns, readerOf } from './look-up-page';
import type { Ports, StoredCampaign } from './ports';

/**
 * The call sheet for one campaign and one of the reader's own legislators, to be finished by `dressSheet`.
 * @param target `ocd-person/…`, or null for the first who has not been called
 * @param personal false where the sheet stands in somebody else's page: name and town stay out of it
 * @returns problems `campaign_missing`, `place_missing`, `target_not_yours`
 */
export async function makeSheet(
  ports: Ports,
  key: CampaignKey,
  target: string | null,
  personal: boolean,
): Promise<Result<BareSheet>> {
  const [campaign, reader] = await Promise.all([ports.store.campaign(key), readerOf(ports)]);
  if (!campaign) return fail('campaign_missing');
  if (!reader.place) return fail('place_missing');
  const others = (await liveCampaigns(ports, campaign.billKeys)).filter(
    (c) => c.key !== key && isSame(c, campaign),
  );
  const same: [StoredCampaign, ...StoredCampaign[]] = [campaign, ...others];
  const latest = await ports.store.latestCalls(
    same.map((c) => c.key),
    reader.practice,
  );
  const view = campaignView(same, latest, reader);
  const person =
    target === null
      ? (view.targets.find((t) => !t.done) ?? view.targets[0])
      : view.targets.find((t) => t.id === target);
  if (!person) return fail('target_not_yours');
  const { legislators, executives = [] } = reader.place;
  const official = [...legislators, ...executives].find((l) => l.id === person.id);
  const next = view.deadline?.past
    ? undefined
    : view.targets.find((t) => t.id !== person.id && !t.done && t.lastCall === undefined);
  return ok({
    campaign: view,
    target: person,
    words: {
      scripts: campaign.scripts,
      ask: campaign.ask,
      languages: reader.languages,
      title: titleIn(reader.place, person, 'title'),
      mine: personal ? await ports.words() : {},
    },
    next: next
      ? {
          id: next.id,
          campaign: next.campaign,
          title: next.title,
          familyName: next.familyName,
          name: next.name,
        }
      : null,
    zone: reader.place.legislature.zone,
    ...(reader.practice && { practice: true }),
    peopleAsOf: reader.place.asOf,
    numbersAsOf: reader.place.numbersAsOf ?? reader.place.asOf,
    offices: official?.offices ?? [],
    party: official?.party ?? '',
    known: await numbersKnown(ports, reader.place, person.id),
    callId: ports.newId(),
  });
}

/** What this device knows of one person's numbers; a dead line is dead for whoever lists it. */
async function numbersKnown(ports: Ports, place: Place, id: string): Promise<BareSheet['known']> {
  const [flags, own, services] = await Promise.all([
    ports.store.flags(),
    ports.store.ownNumbers(),
    ports.services(place.jurisdiction),
  ]);
  return {
    flags: flags.filter((f) => f.legislator === id || f.reason === 'disconnected'),
    own: own.filter((n) => n.legislator === id),
    services,
  };
}
