import { i18n } from '#i18n';
import type { SeatNews } from '../../utils/model/legislator';
import type { Because, CampaignView, PlaceView, TargetView } from '../../utils/model/views';
import { dayText } from './time';

/** "Rep. Marin". */
export const shortName = (person: Pick<TargetView, 'title' | 'familyName'>): string =>
  `${person.title} ${person.familyName}`;

/** "Rep. Rosa Marin". */
export const fullName = (person: Pick<TargetView, 'title' | 'name'>): string =>
  `${person.title} ${person.name}`;

/** "House District 20". */
export const seatText = (person: Pick<TargetView, 'chamberName' | 'district'>): string =>
  person.district === '' ? '' : i18n.t('person.seat', [person.chamberName, person.district]);

/** Why this person, in a sentence. */
export function becauseText({ code, role, committee }: Because): string {
  if (code === 'committee') return i18n.t('because.committee', [committee ?? '']);
  return code === 'governor' ? i18n.t('because.governor') : i18n.t(`because.${code}.${role}`);
}

/** "Sen. Oduya is one of 3 votes still open.": as far as the campaign's document says. */
export const openVoteText = (person: Pick<TargetView, 'title' | 'familyName'>, votes: number): string =>
  i18n.t('open_vote', votes, [shortName(person), votes]);

/** "Walkable Sample and Riders": the groups that ask for the same thing. */
export const groupsText = ({ groups }: Pick<CampaignView, 'groups'>, locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(groups);

/** "new since Aug 5, 2026": what a refreshed roster says of this person's seat. */
export const newsText = (news: SeatNews, locale: string): string =>
  news.kind === 'new'
    ? i18n.t('news.new', [dayText(news.since, locale)])
    : i18n.t('news.moved', [dayText(news.since, locale), news.from.district]);

/** What a place is called: the reader's word for it, or the first one's. */
export const placeName = (place: Pick<PlaceView, 'id' | 'name'>): string =>
  place.name || (place.id === 'home' ? i18n.t('places.home') : '');

/** "Senate 10 · House 20". */
export const seatsText = (place: Pick<PlaceView, 'districts'>): string =>
  place.districts.map((d) => `${d.chamberName} ${d.district}`).join(' · ');

/** "RM": first and last letter of the names, for the round mark beside a person. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0] ?? '').join('');
}

/** True while the campaign asks for calls: it runs, and not all of its deadlines have passed. */
export const asks = (campaign: Pick<CampaignView, 'status' | 'deadline'>): boolean =>
  campaign.status === 'live' && !campaign.deadline?.past;

/** True where a running campaign asks for nothing more, since its last deadline has passed. */
export const isPast = (campaign: Pick<CampaignView, 'status' | 'deadline'>): boolean =>
  campaign.status === 'live' && !asks(campaign);

/** The person to call next, or undefined when nobody is left or the campaign asks for nothing. */
export const nextTarget = (campaign: CampaignView): TargetView | undefined =>
  asks(campaign) ? campaign.targets.find((t) => !t.done) : undefined;
