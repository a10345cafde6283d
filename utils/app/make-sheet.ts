import type { CampaignKey } from '../model/call';
import { inLanguage } from '../model/language';
import type { Place } from '../model/legislator';
import { fail, ok, type Result } from '../model/result';
import type { BareSheet, CampaignView, TargetView } from '../model/views';
import { chooseScripts, type BlankValues } from '../script/fill';
import { campaignView } from './campaign-view';
import { readerOf } from './look-up-page';
import type { MyWords, Ports, StoredCampaign } from './ports';

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
  const [campaign, latest, reader] = await Promise.all([
    ports.store.campaign(key),
    ports.store.latestCalls([key]),
    readerOf(ports),
  ]);
  if (!campaign) return fail('campaign_missing');
  if (!reader.place) return fail('place_missing');
  const view = campaignView(campaign, latest, reader);
  const person =
    target === null
      ? (view.targets.find((t) => !t.done) ?? view.targets[0])
      : view.targets.find((t) => t.id === target);
  if (!person) return fail('target_not_yours');
  const legislator = reader.place.legislators.find((l) => l.id === person.id);
  const title = reader.place.legislature.chambers[person.chamber]?.title ?? person.title;
  const words = personal ? await ports.words() : {};
  const next = view.targets.find((t) => t.id !== person.id && !t.done && t.lastCall === undefined);
  return ok({
    campaign: view,
    target: person,
    scripts: chooseScripts(
      campaign.scripts,
      { role: person.because.role, chamber: person.chamber },
      reader.languages,
      (language) => blankValues(campaign, view, person, title, words, language),
    ),
    next: next ? { id: next.id, title: next.title, familyName: next.familyName, name: next.name } : null,
    peopleAsOf: reader.place.asOf,
    numbersAsOf: reader.place.numbersAsOf ?? reader.place.asOf,
    offices: legislator?.offices ?? [],
    party: legislator?.party ?? '',
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

function blankValues(
  campaign: StoredCampaign,
  view: CampaignView,
  person: TargetView,
  title: string,
  words: MyWords,
  language: string,
): BlankValues {
  const bills = view.bills.map((b) => b.identifier);
  // The bill of the person's own chamber is the one to name to them.
  const own = bills.find((b) => (person.chamber === 'upper' ? /^S/ : /^[HA]/).test(b)) ?? bills[0]!;
  return {
    ...words,
    legislator: `${title} ${person.name}`,
    legislator_last_name: person.familyName,
    title,
    bill: own,
    bills: new Intl.ListFormat(language, { type: 'conjunction' }).format(bills),
    ask: inLanguage(campaign.ask, [language]),
    district: person.district,
    chamber: person.chamberName,
  };
}
