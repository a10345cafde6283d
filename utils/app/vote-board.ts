/** Where the votes on a campaign's bill stand, for its leader: who votes, what they told, and what it still takes. */
import { isLive } from '../match/campaigns';
import { omit } from '../model/at-path';
import type { CampaignKey } from '../model/call';
import type { Stance } from '../model/campaign';
import { checkCitedSource, type CitedSource } from '../model/cited-source';
import { inLanguage } from '../model/language';
import { ok, type Result } from '../model/result';
import { dayOf } from '../model/time';
import { checkVotesNeeded, type VotePlan, type VotesNeeded } from '../model/vote-plan';
import { legislatureOf } from '../jurisdictions';
import { evidenceIn, evidenceOf, type Evidence } from '../tally/evidence';
import type { SourceDraft, VoteBoardView, VoteCampaign } from '../tally/vote-views';
import { whipBoard } from '../tally/whip';
import { nextDeadline } from './campaign-view';
import { bodiesOf, decidingBody, neededIn, seatOf, votersOf, voteOf, type State } from './deciding-body';
import { hearCalls } from './hear-calls';
import type { PlanPorts, StoredCampaign } from './ports';

/** Live campaigns that are not left out, the one with the nearest deadline to come first. */
export async function liveCampaigns(
  ports: Pick<PlanPorts, 'store' | 'languages' | 'now'>,
): Promise<{ stored: StoredCampaign; view: VoteCampaign }[]> {
  const [all, left] = await Promise.all([ports.store.campaigns(), ports.store.leftOut()]);
  const due = ({ deadlines }: VoteCampaign) => deadlines.find((d) => !d.past)?.at ?? '9999';
  return all
    .filter((c) => isLive(c) && !left.includes(c.key) && !left.includes(c.feed))
    .map((stored) => ({ stored, view: campaignOf(stored, ports.languages(), ports.now()) }))
    .sort((a, b) => due(a.view).localeCompare(due(b.view)) || a.view.title.localeCompare(b.view.title));
}

function campaignOf(c: StoredCampaign, languages: readonly string[], now: Date): VoteCampaign {
  const deadlines = (c.deadlines ?? []).flatMap((d) => nextDeadline([{ deadlines: [d] }], now) ?? []);
  return {
    ...{ key: c.key, title: inLanguage(c.title, languages), stance: c.stance, group: c.group },
    bills: c.billKeys,
    deadlines: deadlines.sort((a, b) => a.at.localeCompare(b.at)),
  };
}

/** People and facts of the states that a campaign's bills are of; those that the build does not carry are left out. */
export async function statesOf(
  ports: Pick<PlanPorts, 'people'>,
  campaign: Pick<StoredCampaign, 'bills'>,
): Promise<State[]> {
  const codes = [...new Set(campaign.bills.map((b) => b.jurisdiction))];
  const states = await Promise.all(
    codes.map(async (code): Promise<State[]> => {
      const legislature = legislatureOf(code);
      const people = legislature ? await ports.people.load(code) : undefined;
      return legislature && people?.ok ? [{ legislature, people: people.value }] : [];
    }),
  );
  return states.flat();
}

/** Which vote the campaign wants. */
export const wantOf = (stance: Stance): 'yes' | 'no' => (stance === 'oppose' ? 'no' : 'yes');

/**
 * @param key of a live campaign
 * @param told how many calls were read so far
 * @returns null where there is no such campaign any more
 */
export async function voteBoard(
  ports: PlanPorts,
  key: CampaignKey,
  told?: (calls: number) => void,
): Promise<VoteBoardView | null> {
  const found = (await liveCampaigns(ports)).find((c) => c.view.key === key);
  if (!found) return null;
  const [states, heard, sources, plan, feeds] = await Promise.all([
    statesOf(ports, found.stored),
    hearCalls(ports, [key], told),
    ports.groups.evidence(key),
    ports.plans.votePlan(key),
    ports.store.feeds(),
  ]);
  return boardOf({
    ...{ ...found, states, sources, plan, now: ports.now(), zone: ports.zone() },
    heard: heard.get(key) ?? [],
    groups: Object.fromEntries(feeds.map((f) => [f.id, f.name])),
  });
}

export interface BoardParts {
  stored: StoredCampaign;
  view: VoteCampaign;
  states: readonly State[];
  heard: readonly Evidence[];
  sources: CitedSource[];
  plan: VotePlan | undefined;
  groups: Record<string, string>;
  now: Date;
  /** Of the device, for a campaign of a state that is not at hand. */
  zone: string;
}

/** The board of what is at hand. Pure. */
export function boardOf(parts: BoardParts): VoteBoardView {
  const { stored, view: campaign, states, heard, sources, plan, groups, now } = parts;
  const bodies = states.flatMap(bodiesOf);
  const next = campaign.deadlines.find((d) => !d.past);
  const expected = decidingBody(stored, next, bodies);
  const body = bodies.find((b) => b.key === plan?.body) ?? expected ?? null;
  const state = states.find((s) => s.legislature.code === body?.jurisdiction);
  const today = dayOf(now.getTime(), state?.legislature.zone ?? parts.zone);
  const voters = body && state ? votersOf(body, state) : [];
  const want = wantOf(campaign.stance);
  const own = body && plan?.needed[body.key];
  const { votes, rule } = own
    ? { votes: own.votes, rule: 'leader' as const }
    : body
      ? neededIn(body, want)
      : { votes: undefined, rule: 'majority' as const };
  const vote = body ? voteOf(body, campaign.deadlines) : undefined;
  const evidence = [...heard, ...evidenceOf(stored), ...evidenceIn(sources, campaign.key)];
  const board = whipBoard(
    voters,
    evidence,
    { want, ...(votes !== undefined && { needed: votes }), ...(vote && { day: dayOf(vote.at, vote.zone) }) },
    today,
  );
  return {
    ...{ campaign, bodies, body, board, want, rule, groups, sources, today },
    ...(expected && expected.key !== body?.key && { expected }),
    ...(own && { reason: own.reason }),
    ...(vote && { vote }),
    seats: state ? Object.fromEntries(voters.map((v) => [v.id, seatOf(v, state)])) : {},
    peopleAsOf: state?.people.source.asOf ?? '',
  };
}

/** @param body null for the one that the next deadline tells */
export const chooseBody = (ports: PlanPorts, campaign: CampaignKey, body: string | null): Promise<void> =>
  ports.plans.changeVotePlan(campaign, (held) => (body === null ? omit(held, 'body') : { ...held, body }));

/**
 * @param needed null for what the body's seats tell
 * @returns problem `votes_invalid` (where: `votes` or `reason`)
 */
export async function setVotesNeeded(
  ports: PlanPorts,
  campaign: CampaignKey,
  body: string,
  needed: VotesNeeded | null,
): Promise<Result<void>> {
  const checked = needed === null ? ok(null) : checkVotesNeeded(needed);
  if (!checked.ok) return checked;
  const { value } = checked;
  await ports.plans.changeVotePlan(campaign, (held) => {
    const others = omit(held.needed, body);
    return { ...held, needed: value === null ? others : { ...others, [body]: value } };
  });
  return ok(undefined);
}

/**
 * Keeps a published word, or changes one.
 * @param id of the one that is changed; a new one's
 * @returns problem `source_invalid` (where: the field, detail: the rule broken)
 */
export async function keepSource(
  ports: PlanPorts,
  campaign: CampaignKey,
  id: string,
  { title, quote, ...draft }: SourceDraft,
): Promise<Result<CitedSource>> {
  const now = ports.now();
  const today = dayOf(now.getTime(), ports.zone());
  const checked = checkCitedSource(
    {
      ...{ ...draft, id, campaign, url: draft.url.trim(), at: now.toISOString() },
      ...(title.trim() && { title: title.trim() }),
      ...(quote.trim() && { quote: quote.trim() }),
    },
    today,
  );
  if (checked.ok) await ports.groups.saveEvidence(checked.value);
  return checked;
}
