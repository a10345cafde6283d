/** Who votes next on a campaign's bill: a chamber, a committee, or the governor alone. Pure. */
import { decidingChamber } from '../match/targets';
import type { Branch, Chamber } from '../model/bill';
import type { Campaign } from '../model/campaign';
import { given } from '../model/given';
import type { Legislature } from '../model/legislature';
import type { Committee, PeopleFile } from '../model/legislator';
import type { DeadlineView } from '../model/views';
import type { Body, NeededRule } from '../tally/vote-views';
import { majorityOf, type Voter } from '../tally/whip';
import { titleIn } from './campaign-view';

/** People of one jurisdiction, with its titles and chambers. */
export interface State {
  people: PeopleFile;
  legislature: Legislature;
}

const keyOf = (jurisdiction: string, chamber: Branch, committee?: string): string =>
  [jurisdiction, chamber, ...(committee === undefined ? [] : [committee])].join(' ');

/** Every body that could vote there: the chambers, then their committees by name, then the governor. */
export function bodiesOf({ people, legislature }: State): Body[] {
  const { code: jurisdiction, name: jurisdictionName } = legislature;
  const common = { jurisdiction, jurisdictionName };
  const chambers = Object.entries(legislature.chambers).map(([name, facts]): Body => {
    const chamber = name as Chamber;
    const vacant = people.vacancies.filter((v) => v.chamber === chamber).length;
    return {
      ...{ ...common, key: keyOf(jurisdiction, chamber), chamber, chamberName: facts.name },
      ...{ seats: facts.seats, vacant },
    };
  });
  const names = new Map(people.committees.map((c) => [c.id, c.name]));
  const legislators = new Set(people.legislators.map((l) => l.id));
  const committees = people.committees.map((committee): Body => {
    const { id, chamber, parent } = committee;
    const above = parent === undefined ? undefined : names.get(parent);
    return {
      ...{ ...common, key: keyOf(jurisdiction, chamber, id), chamber },
      chamberName: legislature.chambers[chamber]?.name ?? '',
      committee: { id, name: above === undefined ? committee.name : `${above}: ${committee.name}` },
      ...{ seats: new Set(seated(committee, legislators)).size, vacant: 0 },
    };
  });
  committees.sort(
    (a, b) =>
      chambers.findIndex((c) => c.chamber === a.chamber) -
        chambers.findIndex((c) => c.chamber === b.chamber) || compareNames(a, b),
  );
  const executive: Body = {
    ...{ ...common, key: keyOf(jurisdiction, 'executive'), chamber: 'executive', chamberName: '' },
    ...{ seats: 1, vacant: 0 },
  };
  return [
    ...chambers,
    ...committees.filter((c) => c.seats > 0),
    ...((people.executives ?? []).length > 0 ? [executive] : []),
  ];
}

const compareNames = (a: Body, b: Body): number =>
  (a.committee?.name ?? '').localeCompare(b.committee?.name ?? '') || (a.key < b.key ? -1 : 1);

const seated = (committee: Committee, legislators: ReadonlySet<string>): string[] =>
  committee.members.map((m) => m.id).filter((id) => legislators.has(id));

/** Who has a vote in it, by the data on the device. */
export function votersOf(body: Body, { people }: State): Voter[] {
  const { jurisdiction } = body;
  if (body.chamber === 'executive') {
    return (people.executives ?? []).map(({ id, name, party }) => ({
      ...{ id, name, party, jurisdiction, chamber: 'executive', district: '', committees: [] },
    }));
  }
  const members = body.committee && committeeOf(people, body.committee.id);
  const sits = new Set(members?.members.map((m) => m.id));
  return people.legislators
    .filter((l) => (body.committee ? sits.has(l.id) : l.chamber === body.chamber))
    .map(({ id, name, party, chamber, district }) => ({
      ...{ id, name, party, jurisdiction, chamber, district },
      committees: people.committees.filter((c) => c.members.some((m) => m.id === id)).map((c) => c.name),
    }));
}

const committeeOf = (people: PeopleFile, id: string) => people.committees.find((c) => c.id === id);

/**
 * The body that votes next, as the campaign tells it: at a hearing the committee that it names, else the chamber of
 * the next deadline, else the one that has the bill; where nothing is said, the first of them.
 * @param next the next deadline, or the last that passed
 */
export function decidingBody(
  campaign: Pick<Campaign, 'chamber' | 'deadlines' | 'targets'>,
  next: Pick<DeadlineView, 'type' | 'chamber'> | undefined,
  bodies: readonly Body[],
): Body | undefined {
  if (next?.type === 'governor_action') {
    const executive = bodies.find((b) => b.chamber === 'executive');
    if (executive) return executive;
  }
  const chamber = next?.chamber ?? decidingChamber(campaign);
  if (next?.type === 'committee_hearing') {
    const wanted = campaign.targets.flatMap((t) => (t.who === 'committee' ? [t] : []));
    const named =
      wanted.find((t) => t.chamber === chamber) ?? (chamber === undefined ? wanted[0] : undefined);
    const same = (text: string) => text.trim().toLowerCase();
    const committee =
      named &&
      bodies.find((b) => b.chamber === named.chamber && same(b.committee?.name ?? '') === same(named.name));
    if (committee) return committee;
  }
  return bodies.find((b) => !b.committee && b.chamber === chamber) ?? bodies[0];
}

/** The deadline on which a body votes: the next of its kind still to come. @param deadlines in their order in time */
export function voteOf(body: Body, deadlines: readonly DeadlineView[]): DeadlineView | undefined {
  const kind =
    body.chamber === 'executive' ? 'governor_action' : body.committee ? 'committee_hearing' : 'floor_vote';
  return deadlines.find(
    (d) =>
      !d.past &&
      d.type === kind &&
      (d.chamber === undefined || body.chamber === d.chamber || body.chamberName === ''),
  );
}

/** Votes of the wanted kind that decide it: a bill that does not get more than half fails. */
export function neededIn(body: Body, want: 'yes' | 'no'): { votes: number; rule: NeededRule } {
  if (body.chamber === 'executive') return { votes: 1, rule: 'one' };
  const majority = majorityOf(body.seats);
  return want === 'yes'
    ? { votes: majority, rule: 'majority' }
    : { votes: body.seats - majority + 1, rule: 'blocking' };
}

/** The title before a voter's name, and what their chamber is called. */
export const seatOf = (
  voter: Pick<Voter, 'id' | 'chamber'>,
  { legislature, people: { executives } }: State,
): { title: string; chamberName: string } => ({
  title: titleIn({ legislature, ...given({ executives }) }, voter, 'shortTitle'),
  chamberName: voter.chamber === 'executive' ? '' : (legislature.chambers[voter.chamber]?.name ?? ''),
});
