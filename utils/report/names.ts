/** Persons and seats of a report, as people write them. */
import { legislatureOf } from '../jurisdictions';
import { parseBillKey, type BillKey } from '../model/bill';
import type { Report, ReportDeadline, Seat } from './report';
import { clockText, type Words } from './words';

/** "Senate District 20"; with the state before it where a report is of several. */
export function seatText(seat: Seat, words: Words, isOfSeveral = false): string {
  const legislature = legislatureOf(seat.jurisdiction);
  const state = isOfSeveral ? `${seat.jurisdiction.toUpperCase()} ` : '';
  if (seat.district === '') return `${state}${words.say('governor_seat')}`;
  const chamber = seat.chamber === 'executive' ? undefined : legislature?.chambers[seat.chamber];
  return `${state}${words.seat(chamber?.name ?? '', seat.district).trim()}`;
}

/** "Sen. Noor Halvorsen"; the seat where no name is known. */
export function personText(person: Seat & { name: string }, words: Words): string {
  if (person.name === '') return seatText(person, words);
  const legislature = legislatureOf(person.jurisdiction);
  const title =
    person.chamber === 'executive' ? undefined : legislature?.chambers[person.chamber]?.shortTitle;
  return title ? `${title} ${person.name}` : person.name;
}

export const isOfSeveralStates = (report: Report): boolean =>
  new Set(report.districts.map((d) => d.jurisdiction)).size > 1;

/** "SB 12, HB 34". */
export const billsText = (bills: readonly BillKey[]): string =>
  bills.map((key) => parseBillKey(key)?.identifier ?? key).join(', ');

/** "Senate floor vote, Dec 1, 2026, 12:00 PM, Room 212". */
export const deadlineText = (deadline: ReportDeadline, words: Words): string =>
  [
    words.deadline(deadline.type),
    clockText(deadline.at, words),
    ...(deadline.place ? [deadline.place] : []),
  ].join(', ');

/** What the report is of. */
export function titleText(report: Report, words: Words): string {
  const { scope, campaigns, groupName } = report;
  const [campaign] = campaigns;
  if (scope.campaign !== undefined && campaign)
    return campaign.bills.length > 0 ? `${campaign.title} (${billsText(campaign.bills)})` : campaign.title;
  if (scope.bill !== undefined) return words.say('of_bill', [billsText([scope.bill])]);
  if (scope.group !== undefined) return words.say('of_group', [groupName]);
  return words.say('of_all');
}
