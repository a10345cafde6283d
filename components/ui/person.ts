import { i18n } from '#i18n';
import type { CampaignView, TargetView } from '../../utils/model/views';

/** "Rep. Marin". */
export const shortName = (person: Pick<TargetView, 'title' | 'familyName'>): string =>
  `${person.title} ${person.familyName}`;

/** "Rep. Rosa Marin". */
export const fullName = (person: Pick<TargetView, 'title' | 'name'>): string =>
  `${person.title} ${person.name}`;

/** "House District 20". */
export const seatText = (person: Pick<TargetView, 'chamberName' | 'district'>): string =>
  i18n.t('person.seat', [person.chamberName, person.district]);

/** "RM": first and last letter of the names, for the round mark beside a person. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0] ?? '').join('');
}

/** The person to call next, or undefined when nobody is left or the campaign does not run. */
export const nextTarget = (campaign: CampaignView): TargetView | undefined =>
  campaign.status === 'live' ? campaign.targets.find((t) => !t.done) : undefined;
