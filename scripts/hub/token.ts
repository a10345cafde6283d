/**
 * `npm run hub:token -- --new-key FILE`: makes the key that signs invites; its public half, for CouchDB and HAProxy,
 * goes to FILE.pub.
 * `npm run hub:token -- --key FILE --group NAME [--invites 10] [--days 180] [--kid hub1]`: invites for a group's members, one a line.
 * `npm run hub:token -- --key FILE --leader NAME --hub https://hub.example.org/ --coalition NAME [--season 2026h1]
 * [--id FEED] [--name "Riverton Neighbors"] [--feeds id,id] [--page https://…] [--invites 10]`: one link for a group's
 * leader, with invites for the members in it.
 * `npm run hub:token -- --key FILE --organiser NAME --hub … --groups "id=Name,id=Name"`: one link for a coalition.
 * Without `--hub` the last two print the token alone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  campDb,
  groupDb,
  isSlug,
  leaderRole,
  memberRole,
  organiserRole,
  tallyDb,
} from '../../utils/hub/couch/databases';
import { leadLink, readLead, type LeadLink } from '../../utils/hub/lead-link';
import { makeHubKey, mintToken } from './jwt';

const USAGE = `npm run hub:token -- --new-key FILE
npm run hub:token -- --key FILE (--group NAME [--invites 10] | --leader NAME | --organiser NAME) [--days 180] [--kid hub1]
For a link: --hub https://hub.example.org/ --coalition NAME [--season 2026h1] [--id FEED] [--name TEXT] [--feeds a,b] [--page https://…] [--groups id=Name,…]`;

function newKey(file: string): void {
  // A key that is lost by a slip takes all invites with it.
  if (existsSync(file)) throw new Error(`${file} is there already; nothing was written.`);
  const { privateKey, publicKey } = makeHubKey();
  writeFileSync(file, privateKey, { mode: 0o600 });
  writeFileSync(`${file}.pub`, publicKey);
  console.log(
    `${file}: keep it off the hub; whoever has it owns the hub.\n${file}.pub: for CouchDB and HAProxy.`,
  );
}

const words = (list = '') => list.split(',').filter((word) => word !== '');

/** @throws for what the extension would not take */
function linkOf(
  given: Partial<Record<string, string>>,
  slug: string,
  token: string,
  invites: { name: string; token: string }[],
): string {
  const { hub = '', leader, coalition = leader === undefined ? slug : undefined, season, id, page } = given;
  if (coalition === undefined || !isSlug(coalition)) throw new Error(USAGE);
  const way = {
    hub,
    token,
    camp: campDb(coalition),
    coalition: tallyDb(coalition),
    name: given['name'] ?? slug,
  };
  const groups = words(given['groups']).map((word) => {
    const [of = '', name = of] = word.split('=');
    return { id: of, name };
  });
  const link: LeadLink =
    leader === undefined
      ? { kind: 'coalition', ...way, groups }
      : {
          ...{ kind: 'group', ...way, db: groupDb(slug, season), group: id ?? slug, invites },
          ...(given['feeds'] !== undefined && { feeds: words(given['feeds']) }),
          ...(page !== undefined && { page }),
        };
  const text = leadLink(link, page ?? '');
  const read = readLead(text);
  if (!read.ok)
    throw new Error(
      `No link can be made of this: ${read.problems[0]?.code ?? ''} ${read.problems[0]?.where ?? ''}`,
    );
  return text;
}

function main(args: string[]): void {
  const text = { type: 'string' as const };
  const { values } = parseArgs({
    args,
    options: {
      ...{
        'new-key': text,
        key: text,
        group: text,
        leader: text,
        organiser: text,
        invites: text,
        days: text,
      },
      ...{
        hub: text,
        coalition: text,
        season: text,
        id: text,
        name: text,
        feeds: text,
        page: text,
        groups: text,
      },
      kid: { type: 'string', default: 'hub1' },
    },
  });
  if (values['new-key'] !== undefined) return newKey(values['new-key']);
  const { key, group, leader, organiser, kid } = values;
  const named = [group, leader, organiser].filter((name) => name !== undefined);
  const [name] = named;
  if (key === undefined || named.length !== 1 || name === undefined) throw new Error(USAGE);
  if (!isSlug(name)) throw new Error(`"${name}" names no group or coalition of a hub.`);
  const days = Number(values.days ?? 180);
  const count = Number(values.invites ?? 1);
  if (!(days > 0 && days <= 1000 && count >= 1 && count <= 1000)) throw new Error(USAGE);
  const exp = Math.floor(Date.now() / 1000) + Math.round(days * 86_400);
  const pem = readFileSync(key, 'utf8');
  const role =
    group !== undefined ? memberRole(name) : leader !== undefined ? leaderRole(name) : organiserRole(name);
  const kind = group !== undefined ? 'inv' : leader !== undefined ? 'lead' : 'coal';
  // The month is in the name, so that later invites are others and one can be withdrawn alone.
  const month = new Date().toISOString().slice(0, 7);
  const made = (as: string, of: string, n: number) => {
    const sub = `${name}-${as}-${month}-${n}`;
    return { name: sub, token: `Bearer ${mintToken(pem, kid, { sub, roles: [of], exp })}` };
  };
  if (values.hub !== undefined && group === undefined) {
    const { token } = made(kind, role, 1);
    const invites = Array.from({ length: count }, (_, i) => made('inv', memberRole(name), i + 1));
    console.log(linkOf(values as Record<string, string>, name, token, invites));
    return;
  }
  for (let i = 1; i <= count; i += 1) {
    const one = made(kind, role, i);
    console.log(`${one.name} ${one.token}`);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
