/** Who decides on a campaign's bill, for the votes in short: as the board of votes has it. Pure. */
import type { Vote, Voter } from '../tally/whip';
import type { VotePlan } from '../model/vote-plan';
import { dayOf } from '../model/time';
import { nextDeadline } from './campaign-view';
import type { State } from './deciding-body';
import type { StoredCampaign } from './ports';
import { boardOf } from './vote-board';

export interface WhoVotes {
  voters: Voter[];
  /** Null where the campaign only watches. */
  vote: Vote | null;
}

/**
 * @param states those that the campaign's bills are of
 * @param plan what the leader chose on the board
 * @param zone of the device, for a campaign of a state that is not at hand
 */
export function whoVotes(
  stored: StoredCampaign,
  states: readonly State[],
  plan: VotePlan | undefined,
  { now, zone }: { now: Date; zone: string },
): WhoVotes {
  const { key, stance, group, billKeys: bills } = stored;
  const deadlines = (stored.deadlines ?? []).flatMap((d) => nextDeadline([{ deadlines: [d] }], now) ?? []);
  deadlines.sort((a, b) => a.at.localeCompare(b.at));
  const view = { key, title: '', stance, group, bills, deadlines };
  const { board, want, vote } = boardOf({
    ...{ stored, view, states, plan, now, zone },
    ...{ heard: [], sources: [], groups: {} },
  });
  return {
    voters: board.rows.map((row) => row.voter),
    vote:
      stance === 'watch'
        ? null
        : {
            want,
            ...(board.needed !== null && { needed: board.needed }),
            ...(vote && { day: dayOf(vote.at, vote.zone) }),
          },
  };
}
