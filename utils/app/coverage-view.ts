/** Who covers which district, for all live campaigns of a state: one walk over the calls, one look at the people. */
import {
  coverageOf,
  groupsByDivision,
  type Coverage,
  type Middle,
  type WantedSeat,
} from '../coverage/coverage';
import { mostPressing, needsOf, type Need } from '../coverage/needs';
import { legislatureOf } from '../jurisdictions';
import { plansOn, readLines } from '../lines';
import { isLive } from '../match/campaigns';
import { targetsFor } from '../match/targets';
import type { DistrictRef, PeopleFile } from '../model/legislator';
import type { ListedGroup } from '../model/group';
import { ok, type Result } from '../model/result';
import { dayOf } from '../model/time';
import type { DeadlineView } from '../model/views';
import { divisionOf, readDivisionList } from '../people/division';
import { emptyHearing, evidenceIn, evidenceOf, hear, type Hearing } from '../tally/evidence';
import { addCall, emptyTally } from '../tally/tally';
import { whipBoard } from '../tally/whip';
import { nextDeadline } from './campaign-view';
import { eachCall, type WhichCalls } from './each-call';
import type { GroupPorts, StoredCampaign } from './ports';

type CoveragePorts = Pick<
  GroupPorts,
  'store' | 'groups' | 'memberships' | 'people' | 'lines' | 'now' | 'languages' | 'zone'
>;

export interface CampaignCoverage {
  campaign: StoredCampaign;
  coverage: Coverage;
  /** The next deadline to come. */
  next?: DeadlineView;
}

export interface StateCoverage {
  jurisdiction: string;
  /** Live campaigns of that state, the most pressing first. */
  campaigns: CampaignCoverage[];
  groups: ListedGroup[];
  /** Its districts, to read what somebody types. */
  known: DistrictRef[];
  /** Middles of its districts, by OCD id. */
  middle: Middle;
  /** The people data has a district that no lines are there for, or no lines at all: distances are not known then. */
  hasLines: boolean;
}

/** Live campaigns of followed feeds, without those that the reader left out. */
export async function askingCampaigns({ store }: Pick<CoveragePorts, 'store'>): Promise<StoredCampaign[]> {
  const [all, left] = await Promise.all([store.campaigns(), store.leftOut()]);
  const isLeft = new Set(left);
  return all.filter((c) => isLive(c) && !isLeft.has(c.key) && !isLeft.has(c.feed));
}

/** States in which followed campaigns are live, the most campaigns first. */
export function statesOf(campaigns: readonly StoredCampaign[]): string[] {
  const counts = new Map<string, number>();
  for (const campaign of campaigns.filter(isLive))
    for (const state of new Set(campaign.bills.map((b) => b.jurisdiction)))
      counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([state]) => state);
}

/** @returns problems of `People.load` */
export async function stateCoverage(
  ports: CoveragePorts,
  jurisdiction: string,
  which: WhichCalls = {},
): Promise<Result<StateCoverage>> {
  const people = await ports.people.load(jurisdiction);
  if (!people.ok) return people;
  const [stored, groups, middles] = await Promise.all([
    askingCampaigns(ports),
    ports.store.listedGroups(),
    middlesOf(ports, jurisdiction),
  ]);
  const campaigns = stored.filter((c) => c.bills.some((b) => b.jurisdiction === jurisdiction));
  const { tally, heard } = await countCalls(ports, campaigns, which);
  const divisions = divisionsOf(people.value);
  const today = dayOf(ports.now().getTime(), legislatureOf(jurisdiction)?.zone ?? 'UTC');
  const cover = groupsByDivision(groups);
  const made = campaigns.map(async (campaign): Promise<CampaignCoverage> => {
    const nearest = nextDeadline([campaign], ports.now());
    const next = nearest?.past === false ? nearest : undefined;
    const noted = evidenceIn(await ports.groups.evidence(campaign.key), campaign.key);
    const evidence = [...evidenceOf(campaign), ...noted, ...(heard.get(campaign.key)?.heard.values() ?? [])];
    const coverage = coverageOf({
      ...{ campaign: campaign.key, groups, cover, divisions, today, middle: (id) => middles.get(id) },
      seats: seatsOf(campaign, people.value, evidence, today),
      targets: tally.campaigns.get(campaign.key)?.targets ?? new Map(),
      ...(next && { next: dayOf(Date.parse(next.at), next.zone) }),
    });
    return { campaign, coverage, ...(next && { next }) };
  });
  const all = await Promise.all(made);
  all.sort((a, b) => mostPressing(a.coverage, b.coverage));
  const known = [...people.value.legislators, ...people.value.vacancies].map(({ chamber, district }) => ({
    chamber,
    district,
  }));
  return ok({
    jurisdiction,
    campaigns: all,
    groups,
    known,
    middle: (id) => middles.get(id),
    hasLines: middles.size > 0,
  });
}

/**
 * Which campaigns of a state need some districts.
 * @param districts OCD ids of a group; where left out, those that are typed count
 * @returns needs null where no district is named; and what was typed and is none
 */
export function needsIn(
  { campaigns, jurisdiction, known }: StateCoverage,
  districts: readonly string[] | undefined,
  typed: string,
): { needs: Need[] | null; unknown: string[] } {
  const read = readDivisionList(typed, jurisdiction, known);
  const ours = districts ?? read.divisions;
  const all = campaigns.map(({ coverage }) => coverage);
  return { needs: ours.length > 0 ? needsOf(ours, all) : null, unknown: read.unknown };
}

async function countCalls(ports: CoveragePorts, campaigns: readonly StoredCampaign[], which: WhichCalls) {
  const tally = emptyTally();
  const heard = new Map<string, Hearing>(campaigns.map(({ key }) => [key, emptyHearing(key)]));
  await eachCall(
    ports,
    (call) => {
      addCall(tally, call);
      for (const key of [call.campaign, ...(call.also ?? [])]) {
        const hearing = heard.get(key);
        if (hearing) hear(hearing, call);
      }
    },
    which,
  );
  return { tally, heard };
}

/** Whom a campaign wants called, all over the state, with where each stands by the newest evidence. */
function seatsOf(
  campaign: StoredCampaign,
  people: PeopleFile,
  evidence: Parameters<typeof whipBoard>[1],
  today: string,
): WantedSeat[] {
  const { jurisdiction, legislators, committees } = people;
  const targets = targetsFor(campaign, { legislators, committees }).flatMap((target) => {
    const { chamber } = target.official;
    return chamber === 'executive' ? [] : [{ ...target, official: { ...target.official, chamber } }];
  });
  const voters = targets.map(({ official: { id, name, party, chamber, district } }) => ({
    ...{ id, name, party, jurisdiction, chamber, district, committees: [] },
  }));
  const want = campaign.stance === 'oppose' ? 'no' : 'yes';
  const standing = new Map(
    whipBoard(voters, evidence, { want }, today).rows.map((row) => [row.voter.id, row.position]),
  );
  return targets.map(({ official: { id, name, party, chamber, district }, role, goal }): WantedSeat => {
    const division = divisionOf({ jurisdiction, chamber, district });
    return {
      ...{ legislator: id, name, party, role, jurisdiction, chamber, district },
      ...(division !== undefined && { division }),
      ...(goal !== undefined && { goal }),
      position: standing.get(id) ?? 'unknown',
    };
  });
}

/** All districts of a state, vacant ones too. */
export function divisionsOf({ jurisdiction, legislators, vacancies }: PeopleFile): Set<string> {
  const found = [...legislators, ...vacancies].map(({ chamber, district }) =>
    divisionOf({ jurisdiction, chamber, district }),
  );
  return new Set(found.filter((id) => id !== undefined));
}

type Middles = Map<string, NonNullable<ReturnType<Middle>>>;

/** The middle of each district's box; empty where the build has no lines of the state. */
async function middlesOf({ lines: source, now }: CoveragePorts, jurisdiction: string): Promise<Middles> {
  const file = await source.load(jurisdiction);
  const lines = file.ok ? readLines(file.value) : file;
  const found: Middles = new Map();
  if (!lines.ok) return found;
  const day = dayOf(now().getTime(), legislatureOf(jurisdiction)?.zone ?? 'UTC');
  for (const chamber of ['upper', 'lower', 'legislature'] as const) {
    for (const { name, box } of plansOn(lines.value, chamber, day).flatMap((plan) => plan.districts)) {
      const [west, south, east, north] = box;
      const id = divisionOf({ jurisdiction, chamber, district: name });
      if (id !== undefined) found.set(id, { lat: (south + north) / 2, lng: (west + east) / 2 });
    }
  }
  return found;
}
