/**
 * `npm run hub [-- --port 5984] [--dir FOLDER]`: a hub on this computer for trial, with a sample coalition before a
 * vote: three groups, forty members, one group that has not reported yet. Prints the links that join it. All is made
 * up, and gone when it ends, unless a folder is named.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  campDb,
  groupDb,
  leaderRole,
  memberRole,
  organiserRole,
  tallyDb,
} from '../../utils/hub/couch/databases';
import { makeGroupTally } from '../../utils/hub/group-tally';
import { joinLink, type HubInvite } from '../../utils/hub/invite';
import { leadLink } from '../../utils/hub/lead-link';
import { createSealer } from '../../utils/hub/seal';
import { createCouchAdapter, type CouchWay } from '../../utils/net/couch';
import type { GroupCall } from '../../utils/packet/record';
import { sampleFeed } from '../../utils/sample/feed';
import { samplePeople } from '../../utils/sample/people';
import { signDocument } from '../../utils/sign/document';
import { makeKeyPair, type KeyPair } from '../../utils/sign/ed25519';
import { thumbprint } from '../../utils/sign/thumbprint';
import { makeSealKeys } from '../../utils/sign/x25519';
import { tallyOf } from '../../utils/tally/tally';
import { createAdmin } from './admin';
import { installHub } from './install';
import { mintToken } from './jwt';
import { startTrialHub, type TrialHub } from './trial';

export const COALITION = 'sample-coalition';
export const GROUPS = [
  { slug: 'riverton', name: 'Riverton Neighbors', members: 17, reports: true },
  { slug: 'lakeside', name: 'Lakeside Together', members: 14, reports: true },
  { slug: 'prairie', name: 'Prairie Parents', members: 9, reports: false },
] as const;
const CAMPAIGN = 'sample/safe-routes';
const PAGE = 'https://rotunda.example/';
const DAY = 86_400_000;

/** What is needed to come in as a leader, or as the coalition, beside the links. */
export interface SampleGroup {
  slug: string;
  name: string;
  /** Invites of members, as links; the second is spare. */
  links: string[];
  /** The operator's link for the leader, with the keys that the sample's calls are sealed to. */
  leaderLink: string;
  leader: { token: string; seal: KeyPair; sign: KeyPair };
  calls: number;
}
export interface SampleCoalition {
  groups: SampleGroup[];
  organiser: { token: string; sign: KeyPair };
  /** The operator's link for the coalition. */
  organiserLink: string;
}

/** The same numbers each time, so that a trial can be talked about. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** @param now of the last calls: the vote is after it */
export async function seedCoalition(hub: TrialHub, now: Date): Promise<SampleCoalition> {
  await installHub(createAdmin(hub.admin), {
    coalition: COALITION,
    groups: GROUPS.map(({ slug }) => ({ slug })),
  });
  const exp = Math.floor(now.getTime() / 1000) + 30 * 86_400;
  const token = (sub: string, role: string) =>
    `Bearer ${mintToken(hub.privateKey, 'hub1', { sub, roles: [role], exp })}`;
  const today = now.toISOString().slice(0, 10);
  const way = { hub: hub.url, coalition: tallyDb(COALITION), camp: campDb(COALITION), today };
  const organiser = { token: token('organiser', organiserRole(COALITION)), sign: await makeKeyPair() };
  const text = JSON.stringify(await signDocument(sampleFeed(today), organiser.sign));
  await createAdmin(hub.url, organiser.token)('PUT', `${way.camp}/f~sample`, { type: 'feed', v: 1, text });
  const roll = dice(2273);
  const groups: SampleGroup[] = [];
  for (const { slug, name, members, reports } of GROUPS) {
    const [seal, deputy, sign] = [await makeSealKeys(), await makeSealKeys(), await makeKeyPair()];
    const invite = (n: number): HubInvite => ({
      ...{ hub: hub.url, db: groupDb(slug), camp: way.camp, coalition: way.coalition },
      ...{ token: token(`${slug}-inv${n}`, memberRole(slug)), group: slug, name },
      readers: [seal.publicKey, deputy.publicKey],
      feeds: ['sample'],
    });
    const own: CouchWay = { ...way, db: groupDb(slug), group: slug, token: invite(1).token };
    const calls: GroupCall[] = [];
    for (let i = 0; i < members; i += 1) {
      const pair = await makeKeyPair();
      const member = await thumbprint(pair.publicKey);
      const made = Array.from({ length: roll(8) }, () => madeCall(roll, slug, member, now));
      const adapter = createCouchAdapter({
        ...own,
        sealer: () => createSealer(slug, pair, invite(1).readers),
      });
      const { trouble } = await adapter.push(made);
      if (trouble) throw new Error(`${slug}: ${trouble.problem.code}`);
      calls.push(...made);
    }
    const leader = { token: token(`${slug}-lead`, leaderRole(slug)), seal, sign };
    const sheet = tallyOf(calls).campaigns.get(CAMPAIGN);
    if (reports && sheet) {
      const callers = new Set(calls.map((call) => call.member)).size;
      const tally = await makeGroupTally(slug, sheet, callers, now.toISOString(), sign);
      const put = await createCouchAdapter({ ...own, token: leader.token }).putTally(tally);
      if (!put.ok) throw new Error(`${slug}: ${put.problems[0]?.code ?? ''}`);
    }
    groups.push({
      slug,
      name,
      leaderLink: leadLink(
        {
          ...{ kind: 'group', hub: hub.url, db: groupDb(slug), camp: way.camp, coalition: way.coalition },
          ...{ token: leader.token, group: slug, name, feeds: ['sample'], page: PAGE, seal, sign },
          invites: [1, 2].map((n) => ({ name: `${slug}-inv${n}`, token: invite(n).token })),
        },
        PAGE,
      ),
      links: [1, 2].map((n) => joinLink(invite(n), PAGE)),
      leader,
      calls: calls.length,
    });
  }
  const organiserLink = leadLink(
    {
      ...{ kind: 'coalition', hub: hub.url, camp: way.camp, coalition: way.coalition },
      ...{ token: organiser.token, name: 'Sample Coalition' },
      groups: GROUPS.map(({ slug, name }) => ({ id: slug, name })),
    },
    PAGE,
  );
  return { groups, organiser, organiserLink };
}

function madeCall(roll: (sides: number) => number, group: string, member: string, now: Date): GroupCall {
  const people = samplePeople.legislators.filter((person) => person.chamber === 'lower');
  const person = people[roll(people.length)]!;
  const outcome = (['contact', 'contact', 'voicemail', 'unavailable'] as const)[roll(4)]!;
  return {
    ...{ kind: 'call', id: crypto.randomUUID(), group, member, campaign: CAMPAIGN },
    ...{ bills: ['xx/2026/SB 12', 'xx/2026/HB 34'], target: person.id, jurisdiction: 'xx' },
    ...{ chamber: person.chamber, district: person.district, outcome },
    day: new Date(now.getTime() - roll(6) * DAY).toISOString().slice(0, 10),
    ...(outcome === 'unavailable' && { reason: 'no_answer' as const }),
    ...(outcome === 'contact' && roll(3) === 0 && { position: 'undecided' as const }),
  };
}

/** In a folder, what was there stays there: its keys too. */
async function start(port: number, dir?: string): Promise<{ hub: TrialHub; sample: SampleCoalition }> {
  const file = dir === undefined ? null : join(dir, 'sample.json');
  if (dir !== undefined) mkdirSync(dir, { recursive: true });
  const kept =
    file && existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as { privateKey: string; sample: SampleCoalition })
      : null;
  const hub = await startTrialHub({
    port,
    ...(dir !== undefined && { dir }),
    ...(kept && { privateKey: kept.privateKey }),
  });
  const sample = kept?.sample ?? (await seedCoalition(hub, new Date()));
  if (file && !kept)
    writeFileSync(file, JSON.stringify({ privateKey: hub.privateKey, sample }, null, 2), { mode: 0o600 });
  return { hub, sample };
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string', default: '5984' }, dir: { type: 'string' } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('--port takes a number up to 65535');
  const { hub, sample } = await start(port, values.dir);
  console.log(`The trial hub listens at ${hub.url} (on this computer only; not for use).`);
  console.log(`Operator: ${hub.admin}\n`);
  for (const { name, links, leaderLink, calls } of sample.groups) {
    console.log(
      `${name}: ${calls} calls\n  join:  ${links[0] ?? ''}\n  spare: ${links[1] ?? ''}\n  lead:  ${leaderLink}\n`,
    );
  }
  console.log(
    `The coalition: ${sample.organiserLink}\n\nPaste a link on the organise page, "Group's calls", "Group's hub". Ctrl-C ends it.`,
  );
  await new Promise<void>((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
  await hub.close();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
