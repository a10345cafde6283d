/** Who decides on a campaign's bill, for the votes in short: the chamber that has it, by the data on the device. Pure. */
import { decidingChamber } from '../match/targets';
import type { Campaign } from '../model/campaign';
import type { Legislature } from '../model/legislature';
import type { PeopleFile } from '../model/legislator';
import { majorityOf, type Vote, type Voter } from '../tally/whip';

/** People of one jurisdiction, with its chambers. */
export interface State {
  people: PeopleFile;
  legislature: Legislature;
}

export interface WhoVotes {
  voters: Voter[];
  /** Null where the campaign only watches. */
  vote: Vote | null;
}

/**
 * @param states those that the campaign's bills are of; where there are several, or none is said to have the bill, nobody
 *   is said to decide
 * @param today `YYYY-MM-DD`
 */
export function whoVotes(
  campaign: Pick<Campaign, 'stance' | 'chamber' | 'deadlines'>,
  states: readonly State[],
  today: string,
): WhoVotes {
  const [state] = states;
  const chamber = decidingChamber(campaign);
  const facts = state && chamber && chamber !== 'executive' ? state.legislature.chambers[chamber] : undefined;
  if (!state || !facts || states.length > 1) return { voters: [], vote: null };
  const { people, legislature } = state;
  const voters = people.legislators
    .filter((l) => l.chamber === chamber)
    .map(({ id, name, party, district }): Voter => ({
      ...{ id, name, party, jurisdiction: legislature.code, chamber: chamber!, district },
      committees: people.committees.filter((c) => c.members.some((m) => m.id === id)).map((c) => c.name),
    }));
  if (campaign.stance === 'watch') return { voters, vote: null };
  const majority = majorityOf(facts.seats);
  const day = (campaign.deadlines ?? [])
    .filter(
      (d) => d.type === 'floor_vote' && (d.chamber ?? chamber) === chamber && d.at.slice(0, 10) >= today,
    )
    .map((d) => d.at.slice(0, 10))
    .sort()[0];
  return {
    voters,
    vote: {
      // A bill that does not get more than half fails.
      ...(campaign.stance === 'oppose'
        ? { want: 'no', needed: facts.seats - majority + 1 }
        : { want: 'yes', needed: majority }),
      ...(day !== undefined && { day }),
    },
  };
}
