import type { CampaignKey } from '../model/call';
import { inLanguage } from '../model/language';
import type { Place } from '../model/legislator';
import { fail, ok, type Result } from '../model/result';
import type { CampaignView, SheetView, TargetView } from '../model/views';
import { chooseScripts, type BlankValues } from '../script/fill';
import { linesFor, lookupsFor, type NumbersKnown } from '../people';
import { campaignView, type Reader } from './campaign-view';
import { readerOf } from './look-up-page';
import type { MyWords, Ports, StoredCampaign } from './ports';

/**
 * The call sheet for one campaign and one of the reader's own legislators.
 * @param target `ocd-person/…`, or null for the first who has not been called
 * @param personal false where the sheet stands in somebody else's page: name and town stay out of it
 * @returns problems `campaign_missing`, `place_missing`, `target_not_yours`
 */
export async function makeSheet(
  ports: Ports,
  key: CampaignKey,
  target: string | null,
  personal: boolean,
): Promise<Result<SheetView>> {
  const [campaign, latest, reader] = await Promise.all([
    ports.store.campaign(key),
    ports.store.latestCalls([key]),
    sheetReader(ports),
  ]);
  if (!campaign) return fail('campaign_missing');
  if (!reader.place) return fail('place_missing');
  const view = campaignView(campaign, latest, reader);
  const person =
    target === null
      ? (view.targets.find((t) => !t.done) ?? view.targets[0])
      : view.targets.find((t) => t.id === target);
  if (!person) return fail('target_not_yours');
  const [page] = lookupsFor(reader.numbers.services, person.chamber);
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
    lines: linesFor(
      reader.numbers.services,
      { chamber: person.chamber, party: partyOf(reader.place, person.id) },
      person.numbers.map((n) => n.e164),
    ),
    ...(page && { officialPage: page.url }),
    callId: ports.newId(),
  });
}

/** The reader, with all that is known of the numbers of their place. */
async function sheetReader(ports: Ports): Promise<Reader & { numbers: NumbersKnown }> {
  const [reader, flags, own] = await Promise.all([
    readerOf(ports),
    ports.store.flags(),
    ports.store.ownNumbers(),
  ]);
  const services = reader.place ? await ports.services(reader.place.jurisdiction) : null;
  return { ...reader, numbers: { flags, own, services } };
}

const partyOf = (place: Place, id: string): string => place.legislators.find((l) => l.id === id)?.party ?? '';

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
