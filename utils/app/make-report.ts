/** The report of what this device and the members of groups recorded. */
import { targetsFor } from '../match/targets';
import { inLanguage } from '../model/language';
import { legislatureOf } from '../jurisdictions';
import { emptyFold, foldCall, notesOf, type Fold } from '../report/fold';
import type { Known, KnownCampaign, KnownPerson } from '../report/known';
import { makeReport, withQuotes } from '../report/make';
import type { Quote, Report, ReportScope } from '../report/report';
import { evidenceIn, evidenceOf } from '../tally/evidence';
import type { Goal } from '../tally/goals';
import { localDay } from '../tally/local-day';
import { eachCall, type CountedCall } from './each-call';
import type { State } from './deciding-body';
import type { GroupPorts, PlanPorts, StoredCampaign } from './ports';
import { whoVotes, type WhoVotes } from './who-votes';

/** With `plans` the votes are counted where the leader chose to on the board of votes. */
export type ReportPorts = Pick<
  GroupPorts,
  'store' | 'groups' | 'memberships' | 'people' | 'languages' | 'now' | 'zone'
> &
  Partial<Pick<PlanPorts, 'plans'>>;

/** How often a walk says how far it is, in calls. */
const STEP = 5000;

export interface Walk {
  /** @param read calls read so far @param of about how many there are */
  onProgress?: (read: number, of: number) => void;
  /** Sees every call on the way, those out of scope too. */
  onCall?: (call: CountedCall) => void;
}

export interface Gathered {
  /** Without quotes. */
  report: Report;
  /** Notes of the counted calls, the newest first, for the leader to tick. */
  notes: Quote[];
  /** The same report with these of the notes in it. */
  quoting: (ticked: readonly Quote[]) => Report;
}

/** Reads every call once. What is out of scope, of practice mode or taken back counts nowhere. */
export async function gatherReport(
  ports: ReportPorts,
  scope: ReportScope,
  walk: Walk = {},
): Promise<Gathered> {
  const fold = emptyFold(scope, { at: ports.now().toISOString(), zone: ports.zone() });
  await walkWith(ports, walk, (call) => foldCall(fold, call));
  const known = await knownTo(ports, fold);
  const report = makeReport(fold, known);
  return { report, notes: notesOf(fold), quoting: (ticked) => withQuotes(report, ticked, known) };
}

/** Visits every call that counts, once, and says how far it is. */
export async function walkWith(
  ports: ReportPorts,
  { onProgress, onCall }: Walk,
  visit: (call: CountedCall) => void,
): Promise<void> {
  const of = onProgress ? await aboutHowMany(ports) : 0;
  let read = 0;
  await eachCall(ports, (call) => {
    visit(call);
    onCall?.(call);
    read += 1;
    if (read % STEP === 0) onProgress?.(read, Math.max(of, read));
  });
  onProgress?.(read, read);
}

/** Records that there are, those taken back too. */
async function aboutHowMany({ store, groups }: ReportPorts): Promise<number> {
  const [own, members] = await Promise.all([store.recordIds(), groups.members()]);
  return members.reduce((sum, m) => Object.values(m.days).reduce((n, day) => n + day, sum), own.length);
}

async function knownTo(ports: ReportPorts, fold: Fold): Promise<Known> {
  const { scope, asOf, counted } = fold;
  const today = localDay(asOf.at, asOf.zone);
  const [all, feeds, due] = await Promise.all([
    ports.store.campaigns(),
    ports.store.feeds(),
    ports.store.callBacksDue(today, false),
  ]);
  const stored = all.filter((c) => isAskedFor(c, fold));
  const places = new Set(stored.flatMap((c) => c.bills.map((b) => b.jurisdiction)));
  for (const { jurisdiction } of counted.targets.values()) places.add(jurisdiction);
  const states = new Map<string, State>();
  await Promise.all([...places].map((code) => loadState(ports, states, code)));
  const campaigns = await Promise.all(
    stored.map(async (campaign) => {
      const of = [...new Set(campaign.bills.map((b) => b.jurisdiction))].flatMap(
        (code) => states.get(code) ?? [],
      );
      const { key } = campaign;
      const [noted, plan] = await Promise.all([ports.groups.evidence(key), ports.plans?.votePlan(key)]);
      const evidence = [...evidenceOf(campaign), ...evidenceIn(noted, key)];
      const deciding = whoVotes(campaign, of, plan, { now: ports.now(), zone: ports.zone() });
      return { ...knownCampaign(campaign, of, ports.languages()), ...deciding, evidence };
    }),
  );
  const asked = new Set(stored.map((c) => c.key));
  const isOfAll = scope.campaign === undefined && scope.bill === undefined && scope.group === undefined;
  return {
    campaigns,
    people: new Map([...states.values()].flatMap(peopleIn)),
    groups: new Map(feeds.map((f) => [f.id, f.name])),
    callBacks: due.filter((c) => isOfAll || asked.has(c.campaign)).length,
    quotes: [],
  };
}

/** With calls that count, or in scope. */
const isAskedFor = (c: StoredCampaign, { scope, counted }: Fold): boolean =>
  scope.campaign !== undefined
    ? c.key === scope.campaign
    : counted.campaigns.has(c.key) ||
      ((scope.bill === undefined || c.billKeys.includes(scope.bill)) &&
        (scope.group === undefined || c.feed === scope.group));

async function loadState(ports: ReportPorts, states: Map<string, State>, code: string): Promise<void> {
  const legislature = legislatureOf(code);
  if (!legislature) return;
  const people = await ports.people.load(code);
  if (people.ok) states.set(code, { legislature, people: people.value });
}

const peopleIn = ({ people, legislature }: State): [string, KnownPerson][] => [
  ...people.legislators.map(({ id, name, party, chamber, district }): [string, KnownPerson] => [
    id,
    { name, party, jurisdiction: legislature.code, chamber, district },
  ]),
  ...(people.executives ?? []).map(({ id, name, party }): [string, KnownPerson] => [
    id,
    { name, party, jurisdiction: legislature.code, chamber: 'executive', district: '' },
  ]),
];

function knownCampaign(
  campaign: StoredCampaign,
  states: readonly State[],
  languages: readonly string[],
): Omit<KnownCampaign, 'evidence' | keyof WhoVotes> {
  const { key, feed, group, billKeys: bills, stance, status, result = null, deadlines = [], lead } = campaign;
  return {
    ...{ key, feed, group, bills, stance, status, result, deadlines },
    title: inLanguage(campaign.title, languages),
    ask: inLanguage(campaign.ask, languages),
    thanks: inLanguage(campaign.thanks, languages),
    lead: lead?.name ?? '',
    partners: (campaign.partners ?? []).map((p) => p.name),
    link: campaign.links?.[0]?.url ?? lead?.url ?? '',
    goals: states.flatMap((state) => goalsOf(campaign, state)),
  };
}

/** How many calls the campaign wants to whom, of everybody in the state whom it wants called. */
export const goalsOf = (campaign: StoredCampaign, { people, legislature }: State): Goal[] =>
  targetsFor(campaign, people).flatMap(({ official: { id, name, chamber, district }, goal }) =>
    goal === undefined ? [] : [{ target: id, name, jurisdiction: legislature.code, chamber, district, goal }],
  );
