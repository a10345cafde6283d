/** The agenda of a group's next meeting, of all its live campaigns, in one walk over the calls. */
import { targetsFor } from '../match/targets';
import type { CampaignKey } from '../model/call';
import { dayOf } from '../model/time';
import { agendaOf, type Agenda } from '../meeting/agenda';
import type { Goal } from '../tally/goals';
import { addCall, dayOfCall, emptyTally } from '../tally/tally';
import type { State } from './deciding-body';
import { hearCalls } from './hear-calls';
import type { PlanPorts, StoredCampaign } from './ports';
import { boardOf, liveCampaigns, statesOf } from './vote-board';

/**
 * @param since the day from which calls are told as news, `YYYY-MM-DD`
 * @param told how many calls were read so far
 */
export async function meetingAgenda(
  ports: PlanPorts,
  since: string,
  told?: (calls: number) => void,
): Promise<Agenda> {
  const live = await liveCampaigns(ports);
  const tally = emptyTally();
  const recent = emptyTally();
  const today = dayOf(ports.now().getTime(), ports.zone());
  const [heard, feeds, parts] = await Promise.all([
    hearCalls(
      ports,
      live.map((c) => c.view.key),
      told,
      (call) => {
        addCall(tally, call);
        const day = dayOfCall(call);
        if (day >= since && day <= today) addCall(recent, call);
      },
    ),
    ports.store.feeds(),
    Promise.all(
      live.map(async (c) => ({
        ...c,
        states: await statesOf(ports, c.stored),
        sources: await ports.groups.evidence(c.view.key),
        plan: await ports.plans.votePlan(c.view.key),
      })),
    ),
  ]);
  const groups = Object.fromEntries(feeds.map((f) => [f.id, f.name]));
  const common = { groups, now: ports.now(), zone: ports.zone() };
  return agendaOf({
    ...{ tally, recent, groups },
    boards: parts.map((p) => boardOf({ ...p, ...common, heard: heard.get(p.view.key) ?? [] })),
    goals: new Map(parts.map((p): [CampaignKey, Goal[]] => [p.view.key, goalsOf(p.stored, p.states)])),
  });
}

/** Everybody in the state whom the campaign wants called a number of times. */
export const goalsOf = (campaign: StoredCampaign, states: readonly State[]): Goal[] =>
  states.flatMap(({ people, legislature }) =>
    targetsFor(campaign, people).flatMap(({ official, goal }) =>
      goal === undefined
        ? []
        : [
            {
              ...{ target: official.id, name: official.name, jurisdiction: legislature.code },
              ...{ chamber: official.chamber, district: official.district, goal },
            },
          ],
    ),
  );
