/**
 * `npm run hub:token -- --new-key FILE`: makes the key that signs invites; its public half, for CouchDB and HAProxy,
 * goes to FILE.pub.
 * `npm run hub:token -- --key FILE --group NAME [--invites 10] [--days 180] [--kid hub1]`: invites for a group's members, one a line.
 * `npm run hub:token -- --key FILE --leader NAME`, `--organiser NAME`: for a group's leader, for a coalition.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isSlug, leaderRole, memberRole, organiserRole } from '../../utils/hub/couch/databases';
import { makeHubKey, mintToken } from './jwt';

const USAGE = `npm run hub:token -- --new-key FILE
npm run hub:token -- --key FILE (--group NAME [--invites 10] | --leader NAME | --organiser NAME) [--days 180] [--kid hub1]`;

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
  for (let i = 1; i <= count; i += 1) {
    const sub = `${name}-${kind}-${month}-${i}`;
    console.log(`${sub} Bearer ${mintToken(pem, kid, { sub, roles: [role], exp })}`);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
