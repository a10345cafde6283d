/**
 * `npm run hub:install -- --hub http://admin:password@127.0.0.1:5984/ --coalition NAME --groups a,b=feed-id [--season 2026h1]
 * [--revoked name,name]`: makes a hub's databases and puts their rules. Run again, it puts what changed: a new group,
 * a new season, an invite that is withdrawn.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { databasesOf, isSlug, type HubPlan } from '../../utils/hub/couch/databases';
import { createAdmin, type Admin } from './admin';

const USAGE =
  'npm run hub:install -- --hub http://admin:password@127.0.0.1:5984/ --coalition NAME --groups a,b [--season 2026h1] [--revoked name,...]';

/** @returns names of the databases, the new ones marked */
export async function installHub(admin: Admin, plan: HubPlan): Promise<{ name: string; isNew: boolean }[]> {
  const done = [];
  for (const { name, security, design } of databasesOf(plan)) {
    const made = await admin('PUT', `${name}?q=${name.startsWith('g-') ? 1 : 2}`);
    if (made.status !== 412 && made.status > 202) throw new Error(`${name}: ${made.status} ${made.text}`);
    // Rules before people: whoever is let in meets them.
    const path = `${name}/${design._id}`;
    const held = await admin('GET', path);
    const { _rev, ...there } = held.status === 200 ? (JSON.parse(held.text) as { _rev?: string }) : {};
    if (JSON.stringify(sorted(there)) !== JSON.stringify(sorted(design)))
      await expectOk(admin('PUT', path, { ...design, ...(_rev !== undefined && { _rev }) }), path);
    await expectOk(admin('PUT', `${name}/_security`, security), `${name}/_security`);
    done.push({ name, isNew: made.status !== 412 });
  }
  return done;
}

const sorted = (value: object) => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));

async function expectOk(answer: ReturnType<Admin>, what: string): Promise<void> {
  const { status, text } = await answer;
  if (status > 202) throw new Error(`${what}: ${status} ${text}`);
}

const words = (list = '') => list.split(',').filter((word) => word !== '');

async function main(args: string[]): Promise<void> {
  const text = { type: 'string' as const };
  const { values } = parseArgs({
    args,
    options: { hub: text, coalition: text, groups: text, season: text, revoked: text },
  });
  const { hub, coalition = '', season } = values;
  const groups = words(values.groups).map((word) => {
    const [slug = '', id] = word.split('=');
    return { slug, ...(id !== undefined && { id }) };
  });
  const bad = [coalition, ...groups.map((g) => g.slug)].find((slug) => !isSlug(slug));
  if (hub === undefined || groups.length === 0) throw new Error(USAGE);
  if (bad !== undefined)
    throw new Error(
      `"${bad}" cannot name a database: lower-case letters, digits, single - or _ between them.`,
    );
  if (season !== undefined && !/^[a-z0-9]+$/.test(season))
    throw new Error(`"${season}" is no season: letters and digits.`);
  const revoked = words(values.revoked);
  const done = await installHub(createAdmin(hub), {
    ...{ coalition, groups, revoked },
    ...(season !== undefined && { season }),
  });
  for (const { name, isNew } of done) console.log(`${isNew ? 'made   ' : 'renewed'} ${name}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
