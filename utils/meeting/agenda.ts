/** What a meeting has to speak of, made of the campaigns as they stand. */
import type { CampaignKey } from '../model/call';
import type { DeadlineView } from '../model/views';
import { gapsOf, type Goal, type TargetGap } from '../tally/goals';
import type { Counts, Tally } from '../tally/tally';
import { noCounts } from '../tally/counts';
import type { Body, VoteBoardView, VoteCampaign } from '../tally/vote-views';

type Named = Pick<VoteCampaign, 'key' | 'title' | 'bills'>;

export interface AgendaVote {
  campaign: Named;
  body: Body;
  want: 'yes' | 'no';
  needed: number;
  /** Firmly on the wanted side. */
  firm: number;
  outstanding: number;
  open: number;
  /** People whose words do not fit together. */
  conflicts: number;
}

export interface AgendaGap extends TargetGap {
  campaign: Named;
}

export interface Agenda {
  /** Those ahead, the next first. */
  deadlines: { campaign: Named; deadline: DeadlineView; chamberName: string }[];
  votes: AgendaVote[];
  /** Where the most is missing. */
  gaps: AgendaGap[];
  /** Others for whom calls are missing, and how many in all. */
  moreGaps: { people: number; missing: number };
  /** By the group's name; those that reported before and not since then have no calls. */
  reports: { group: string; counts: Counts }[];
}

export interface AgendaParts {
  boards: readonly VoteBoardView[];
  /** All calls, and those since the last meeting. */
  tally: Tally;
  recent: Tally;
  goals: ReadonlyMap<CampaignKey, readonly Goal[]>;
  /** Names of groups by their ids. */
  groups: Record<string, string>;
}

/** More people than this are told of by number. */
const GAPS = 8;

export function agendaOf({ boards, tally, recent, goals, groups }: AgendaParts): Agenda {
  const named = ({ campaign: { key, title, bills } }: VoteBoardView): Named => ({ key, title, bills });
  const gaps = boards
    .flatMap((board): AgendaGap[] => {
      const sheet = tally.campaigns.get(board.campaign.key) ?? { targets: new Map() };
      const { targets } = gapsOf(sheet, goals.get(board.campaign.key) ?? []);
      return targets.filter((t) => t.missing > 0).map((t) => ({ ...t, campaign: named(board) }));
    })
    .sort((a, b) => b.missing - a.missing || a.name.localeCompare(b.name));
  const rest = gaps.slice(GAPS);
  return {
    deadlines: boards
      .flatMap((board) =>
        board.campaign.deadlines
          .filter((d) => !d.past)
          .map((deadline) => ({ campaign: named(board), deadline, chamberName: chamberOf(board, deadline) })),
      )
      .sort((a, b) => a.deadline.at.localeCompare(b.deadline.at)),
    votes: boards.flatMap((board) => voteIn(board, named(board)) ?? []),
    gaps: gaps.slice(0, GAPS),
    moreGaps: { people: rest.length, missing: rest.reduce((sum, gap) => sum + gap.missing, 0) },
    reports: [...tally.groups.keys()]
      .map((id) => ({ group: groups[id] ?? id, counts: recent.groups.get(id)?.counts ?? noCounts() }))
      .sort((a, b) => a.group.localeCompare(b.group)),
  };
}

const chamberOf = ({ bodies }: VoteBoardView, { chamber }: DeadlineView): string =>
  bodies.find((b) => !b.committee && b.chamber === chamber)?.chamberName ?? '';

function voteIn({ body, board, want }: VoteBoardView, campaign: Named): AgendaVote | undefined {
  if (!body || board.needed === null || board.outstanding === null) return undefined;
  return {
    ...{ campaign, body, want, needed: board.needed, outstanding: board.outstanding, open: board.open },
    firm: board.counts[want],
    conflicts: board.rows.filter((row) => row.conflict).length,
  };
}
