/** Coverage in words: seats, groups, distances, and the texts that ask groups for help. */
import { i18n } from '#i18n';
import type { Asking } from '../../utils/coverage/ask';
import type { CoveredSeat, CoverRow, Coverage } from '../../utils/coverage/coverage';
import type { CoverCampaign } from '../../utils/model/cover-view';
import type { Legislature } from '../../utils/model/legislature';
import { deadlineText } from '../ui/time';

/** "Senate District 14". */
export const districtText = (
  { chamber, district }: Pick<CoverRow, 'chamber' | 'district'>,
  legislature: Legislature,
): string => i18n.t('person.seat', [legislature.chambers[chamber]?.name ?? '', district]);

/** "Sen. Ife Oduya". */
export const seatName = ({ chamber, name }: CoveredSeat, legislature: Legislature): string =>
  `${legislature.chambers[chamber]?.shortTitle ?? ''} ${name}`.trim();

export const standingText = ({ position }: Pick<CoveredSeat, 'position'>): string =>
  i18n.t(position === 'unknown' ? 'coverage.unknown' : `position.${position}`);

const METRES_A_MILE = 1609.344;

/** "8 miles"; whole miles, since the middles of districts are no addresses. */
export const distanceText = (metres: number, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'mile',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.max(1, Math.round(metres / METRES_A_MILE)));

export const callsText = ({ calls, goal }: Pick<CoverRow, 'calls' | 'goal'>): string =>
  goal > 0 ? i18n.t('coverage.calls_of', [calls, goal]) : i18n.t('coverage.calls', calls);

export const listText = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

/** "none; nearest: River (8 miles)", or who is there. */
export function groupsThere({ groups, nearest }: CoverRow, locale: string): string {
  if (groups.length > 0)
    return listText(
      groups.map((g) => g.name),
      locale,
    );
  const [first] = nearest;
  if (!first) return i18n.t('coverage.no_group');
  return i18n.t('coverage.nearest', [first.group.name, distanceText(first.metres, locale)]);
}

/** Everything of a district in one line, for who points at it on the map. */
export function rowText(row: CoverRow, legislature: Legislature, locale: string): string {
  const seats = row.seats.map((seat) => `${seatName(seat, legislature)}, ${standingText(seat)}`);
  return `${districtText(row, legislature)}: ${[...seats, callsText(row), groupsThere(row, locale)].join('; ')}`;
}

/** The head: what matters first, in a sentence or two. */
export function headText({ open, openUncovered, districts }: Coverage): string {
  if (districts === 0) return i18n.t('coverage.nobody');
  if (open === 0) return i18n.t('coverage.settled');
  return openUncovered === 0
    ? i18n.t('coverage.all_covered', open)
    : i18n.t('coverage.gap', openUncovered, [openUncovered, open]);
}

/** "Committee hearing tomorrow: Thu, Dec 3, 12:00 PM", or nothing where none is to come. */
export function deadlineLine({ deadline }: CoverCampaign, now: number, locale: string): string {
  if (!deadline) return '';
  const { at, left } = deadlineText(deadline, now, locale);
  return i18n.t('coverage.deadline', [i18n.t(`deadline.${deadline.type}`), left, at]);
}

/** Which sign a district has on the map and in the list: whether a group is there, and whether a vote is open. */
export type Kind = 'gap' | 'none' | 'open' | 'there';
export const KINDS: readonly Kind[] = ['gap', 'none', 'open', 'there'];

export const kindOf = ({ groups, open }: Pick<CoverRow, 'groups' | 'open'>): Kind =>
  groups.length === 0 ? (open > 0 ? 'gap' : 'none') : open > 0 ? 'open' : 'there';

export const signOf = (kind: Kind): string => i18n.t(`coverage.sign.${kind}`);

export interface AskTexts {
  subject: string;
  /** A mail. */
  mail: string;
  /** A few lines for a messenger. */
  message: string;
}

/** Ready words to the groups of a district, or to those nearest; who sends them puts their own name below. */
export function askTexts(
  row: CoverRow,
  asking: Asking,
  campaign: CoverCampaign,
  { legislature, now, locale }: { legislature: Legislature; now: number; locale: string },
): AskTexts {
  const [one, ...others] = asking.groups;
  const where = districtText(row, legislature);
  const bills = listText(campaign.bills, locale);
  const seats = row.seats.filter((seat) => seat.open);
  const who = listText(
    (seats.length > 0 ? seats : row.seats).map((seat) =>
      i18n.t('coverage.ask.seat', [seatName(seat, legislature), standingText(seat)]),
    ),
    locale,
  );
  const deadline = deadlineLine(campaign, now, locale);
  const help = i18n.t(asking.isNearby ? 'coverage.ask.help_near' : 'coverage.ask.help_there', [where]);
  const join = campaign.invite
    ? i18n.t('coverage.ask.invite', [campaign.invite])
    : i18n.t('coverage.ask.file', [campaign.group]);
  const facts = i18n.t('coverage.ask.facts', [where, who, callsText(row)]);
  const about = i18n.t('coverage.ask.about', [bills, campaign.title, campaign.ask]);
  const paragraphs = [
    // Several get the same words, and a name each would be one too many.
    one && others.length === 0 ? i18n.t('coverage.ask.hello', [one.name]) : i18n.t('coverage.ask.hello_all'),
    [about, deadline].filter((part) => part !== '').join(' '),
    ...(campaign.why !== undefined ? [campaign.why] : []),
    facts,
    help,
    join,
    i18n.t('coverage.ask.thanks'),
  ];
  return {
    subject: i18n.t('coverage.ask.subject', [where, bills]),
    mail: paragraphs.join('\n\n'),
    message: [i18n.t('coverage.ask.short', [where, bills]), deadline, facts, join]
      .filter((part) => part !== '')
      .join('\n'),
  };
}
