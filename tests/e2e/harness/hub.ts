/** A trial hub for journeys: one group of a coalition, and its links. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdmin, type Admin } from '../../../scripts/hub/admin';
import { installHub } from '../../../scripts/hub/install';
import { mintToken } from '../../../scripts/hub/jwt';
import { startTrialHub } from '../../../scripts/hub/trial';
import type { Driver, Tab } from '../../../scripts/browsers/driver';
import { openPage, SUPPORT } from '../../../scripts/demo/steps';
import {
  campDb,
  groupDb,
  leaderRole,
  memberRole,
  organiserRole,
  tallyDb,
} from '../../../utils/hub/couch/databases';
import { readJoin } from '../../../utils/hub/invite';
import { leadLink } from '../../../utils/hub/lead-link';
import { createSealer } from '../../../utils/hub/seal';
import { createCouchAdapter } from '../../../utils/net/couch';
import { makeKeyPair } from '../../../utils/sign/ed25519';
import { thumbprint } from '../../../utils/sign/thumbprint';
import { recordOutcome } from './sheet';
import { made } from './tally-files';

export const GROUP = { slug: 'riverton', name: 'Riverton Neighbors' };
const OTHER = { slug: 'prairie', name: 'Prairie Parents' };
const COALITION = 'river';

export interface JourneyHub {
  admin: Admin;
  /** Database of the group's calls. */
  db: string;
  /** The operator's link for the group's leader, with invites `riverton-inv1` and `-inv2`, and for the coalition. */
  leader: string;
  coalition: string;
  /** A member's token. */
  invite(name: string): string;
  revoke(names: string[]): Promise<void>;
  /** Whether anybody but the operator reaches it. */
  online(isOn: boolean): void;
  close(): Promise<void>;
}

export async function startHub(): Promise<JourneyHub> {
  const hub = await startTrialHub();
  const admin = createAdmin(hub.admin);
  const groups = [{ slug: GROUP.slug }, { slug: OTHER.slug }];
  const install = (revoked: string[]) => installHub(admin, { coalition: COALITION, groups, revoked });
  await install([]);
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const token = (sub: string, role: string) =>
    `Bearer ${mintToken(hub.privateKey, 'hub1', { sub, roles: [role], exp })}`;
  const invite = (name: string) => token(name, memberRole(GROUP.slug));
  const line = await startLine(hub.url);
  const way = { hub: line.url, camp: campDb(COALITION), coalition: tallyDb(COALITION) };
  return {
    admin,
    db: groupDb(GROUP.slug),
    leader: leadLink(
      {
        ...{ kind: 'group', ...way, db: groupDb(GROUP.slug), group: GROUP.slug, name: GROUP.name },
        ...{ token: token('riverton-lead1', leaderRole(GROUP.slug)), feeds: ['sample'] },
        invites: ['riverton-inv1', 'riverton-inv2'].map((name) => ({ name, token: invite(name) })),
      },
      '',
    ),
    coalition: leadLink(
      {
        ...{ kind: 'coalition', ...way, name: 'River coalition' },
        token: token('organiser1', organiserRole(COALITION)),
        groups: [GROUP, OTHER].map(({ slug, name }) => ({ id: slug, name })),
      },
      '',
    ),
    invite,
    revoke: async (names) => void (await install(names)),
    online: line.online,
    close: async () => {
      line.close();
      await hub.close();
    },
  };
}

/** The line to a hub, which can be cut. */
async function startLine(to: string) {
  let isOn = true;
  const server = createServer((asked, answer) => {
    if (!isOn) return void asked.socket.destroy();
    const { method, headers, url = '/' } = asked;
    const further = request(new URL(url, to), { method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    further.on('error', () => asked.socket.destroy());
    asked.pipe(further);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    online: (on: boolean) => void (isOn = on),
    close: () => void server.close().closeAllConnections(),
  };
}

/** Opens the part of the organise page that is about hubs. @param link what stands behind `organise.html` */
export const openHub = (driver: Driver, link = '#/gather/hub'): Promise<Tab> =>
  openPage(driver, `organise.html${link}`);

/** As a member: takes a link that a leader gave out. */
export async function join(driver: Driver, link: string): Promise<Tab> {
  const tab = await openHub(driver, link.slice(link.indexOf('#')));
  await tab.click('[data-action=join-hub]');
  await tab.see('[data-hub-done=joined]');
  return tab;
}

/** A member somewhere else, without a browser: one call, sealed to whom the link says. */
export async function sendAsMember(link: string): Promise<void> {
  const invite = readJoin(link);
  if (!invite.ok) throw new Error('The link is no invite');
  const pair = await makeKeyPair();
  const group = invite.value.group;
  const today = new Date().toISOString().slice(0, 10);
  const call = made(crypto.randomUUID(), { group, member: await thumbprint(pair.publicKey), day: today });
  const sealer = () => createSealer(group, pair, invite.value.readers);
  const { acknowledged, trouble } = await createCouchAdapter({ ...invite.value, today, sealer }).push([call]);
  if (trouble || acknowledged.length !== 1)
    throw new Error(trouble?.problem.code ?? 'Nothing was acknowledged');
}

/** Calls from the sheet's window. @returns the call's id */
export async function callOnce(driver: Driver, target: string, outcome: string): Promise<string> {
  const query = new URLSearchParams({ campaign: SUPPORT, target });
  const sheet = await openPage(driver, `sheet.html?${query.toString()}`);
  const id = await recordOutcome(sheet, outcome);
  await sheet.close();
  return id;
}
