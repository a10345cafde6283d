/** A coalition's board: the tallies of all its groups, read from the hub, kept, and added up. */
import { addTallies, callsIn } from '../hub/board';
import type { CoalitionLink } from '../hub/lead-link';
import { FROM_THE_START } from '../hub/ports';
import type { BoardCampaign, CoalitionView } from '../model/hub-views';
import { inLanguage } from '../model/language';
import type { CoalitionGroup, LedCoalition, LedHub } from '../model/led-hub';
import { ok, type Problem, type Result } from '../model/result';
import { wordsOfKey } from '../sign/four-words';
import type { HubPorts } from './hub-ports';
import { namesIn } from './lead-views';

const isCoalition = (held: LedHub | undefined): held is LedCoalition => held?.kind === 'coalition';
const idOf = (coalition: string): string => `coalition:${coalition}`;

/** Reads a coalition's tallies here from now on. Read already, the link's way in takes the place of the one before. */
export const takeCoalition = (ports: Pick<HubPorts, 'leads' | 'now'>, link: CoalitionLink): Promise<void> =>
  ports.leads.changeLead(idOf(link.coalition), (before) => {
    const held = isCoalition(before) ? before : undefined;
    const keysOf = (id: string) => held?.groups.find((g) => g.id === id)?.keys ?? [];
    const { hub, token, camp, coalition, name, groups } = link;
    return {
      ...{ kind: 'coalition', id: idOf(coalition), name: name || coalition, hub, token, coalition },
      groups: groups.map((group) => ({ ...group, keys: keysOf(group.id) })),
      ...{ strange: held?.strange ?? [], made: held?.made ?? ports.now().toISOString() },
      ...(camp !== undefined && { camp }),
      ...(held?.hub === hub && held.since !== undefined && { since: held.since }),
      ...(held?.read !== undefined && { read: held.read }),
    };
  });

/** Keys by which groups are known to sign: those that the organiser compared, and those of feeds that are followed. */
async function knownKeys(ports: Pick<HubPorts, 'store'>, groups: readonly CoalitionGroup[]) {
  const keys = new Map(groups.map((g) => [g.id, new Set(g.keys)]));
  for (const { id, key } of await ports.store.feeds())
    if (key !== undefined) keys.set(id, (keys.get(id) ?? new Set()).add(key));
  return keys;
}

/**
 * Reads what is new. A tally that is rightly signed by a key that nobody compared counts for nothing, and the key is
 * shown to be compared.
 * @returns what has no effect, and why; or what hindered the whole
 */
export async function pullTallies(
  ports: Pick<HubPorts, 'leads' | 'organise' | 'store' | 'now'>,
  coalition: LedCoalition,
): Promise<Result<Problem[]>> {
  const known = await knownKeys(ports, coalition.groups);
  // Each is held against the key that it names, so that a forged one is told from one by a new key.
  const read = await ports
    .organise(coalition, (_group, claimed) => claimed)
    .pullTallies(coalition.since ?? FROM_THE_START);
  if (!read.ok) return read;
  const { found, refused, since } = read.value;
  const isKnown = ({ group, key }: { group: string; key: string }) => known.get(group)?.has(key) === true;
  const strangers = found.filter((t) => !isKnown(t));
  const at = ports.now().toISOString();
  await ports.leads.changeBoards(coalition.id, (held, now) => {
    const seen = new Map(
      [...now.strange, ...strangers].map(({ group, key }) => [`${group} ${key}`, { group, key }]),
    );
    return {
      boards: addTallies(coalition.id, held, found.filter(isKnown)),
      coalition: { ...now, since, read: at, strange: [...seen.values()].filter((s) => !isKnown(s)) },
    };
  });
  return ok(refused.map(({ problem }) => problem));
}

/** The organiser compared a key's four words: what it signed counts. All is read once more for it. */
export const trustKey = (
  ports: Pick<HubPorts, 'leads'>,
  id: string,
  group: string,
  key: string,
): Promise<void> =>
  ports.leads.changeLead(id, (held) => {
    if (!isCoalition(held)) return undefined;
    const rest = { ...held };
    delete rest.since;
    const known = held.groups.find((g) => g.id === group) ?? { id: group, name: group, keys: [] };
    const trusted = { ...known, keys: [...new Set([...known.keys, key])] };
    return {
      ...rest,
      groups: [...held.groups.filter((g) => g.id !== group), trusted],
      strange: held.strange.filter((s) => s.group !== group || s.key !== key),
    };
  });

export const ledCoalitions = async (ports: Pick<HubPorts, 'leads'>): Promise<LedCoalition[]> =>
  (await ports.leads.leads())
    .flatMap((lead) => (lead.kind === 'coalition' ? [lead] : []))
    .sort((a, b) => a.name.localeCompare(b.name));

type ViewPorts = Pick<HubPorts, 'leads' | 'store' | 'people' | 'languages'>;

export const coalitionViews = async (ports: ViewPorts): Promise<CoalitionView[]> =>
  Promise.all((await ledCoalitions(ports)).map((coalition) => coalitionView(ports, coalition)));

async function coalitionView(ports: ViewPorts, coalition: LedCoalition): Promise<CoalitionView> {
  const [boards, campaigns] = await Promise.all([ports.leads.boards(coalition.id), ports.store.campaigns()]);
  const titles = new Map(campaigns.map((c) => [c.key, inLanguage(c.title, ports.languages())]));
  const groupNames = new Map(coalition.groups.map((g) => [g.id, g.name]));
  const people = await namesIn(
    ports,
    boards.flatMap((b) => b.targets.map(({ target: [, jurisdiction] }) => jurisdiction)),
  );
  const views = boards.map((sums): BoardCampaign => {
    const reported = new Set(sums.groups.map((g) => g.id));
    const missing = coalition.groups.filter((g) => !reported.has(g.id));
    return {
      ...{ key: sums.campaign, title: titles.get(sums.campaign) ?? sums.campaign, counts: sums.counts },
      targets: sums.targets
        .map(({ target: [id, jurisdiction, chamber, district], counts }) => ({
          ...{ id, name: people.get(id) ?? id, jurisdiction, chamber, district, counts },
        }))
        .sort((a, b) => a.name.localeCompare(b.name)),
      groups: [
        ...sums.groups.map((g) => ({ ...g, name: groupNames.get(g.id) ?? g.id })),
        ...missing.map(({ id, name }) => ({ id, name, calls: 0, members: 0 })),
      ].sort((a, b) => a.name.localeCompare(b.name)),
    };
  });
  const heard = new Set(boards.flatMap((b) => b.groups.map((g) => g.id)));
  return {
    ...{ id: coalition.id, name: coalition.name, host: new URL(coalition.hub).host },
    ...(coalition.read !== undefined && { read: coalition.read }),
    campaigns: views.sort((a, b) => callsIn(b.counts) - callsIn(a.counts) || (a.key < b.key ? -1 : 1)),
    silent: coalition.groups.filter((g) => !heard.has(g.id)).map((g) => g.name),
    strange: await Promise.all(
      coalition.strange.map(async ({ group, key }) => ({
        ...{ group, key, name: groupNames.get(group) ?? group, words: await wordsOfKey(key) },
      })),
    ),
  };
}
