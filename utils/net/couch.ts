/**
 * The adapter for a hub: CouchDB 3 (https://docs.couchdb.org/en/stable/api/database/), by five requests. Nothing is
 * ever changed by a member: documents go in by `_bulk_docs` without `_rev`, so that the same call sent again is a
 * conflict with itself, which says that it is there.
 */
import { failed, jsonOf, readBatch, troubleOf } from '../hub/answers';
import { resolveBranches } from '../hub/branches';
import { readSealedId, sealedId } from '../hub/documents';
import type { LeaderAdapter } from '../app/hub-ports';
import { readGroupTally, type GroupTally } from '../hub/group-tally';
import type { Opener } from '../hub/open';
import type { HubAdapter, Published, Pulled, PushReport, Since } from '../hub/ports';
import type { Sealer } from '../hub/seal';
import { ok, type Problem, type Result } from '../model/result';
import { packetsOf } from '../hub/packets-of';
import { askHub, type AskHub } from './ask-hub';

/** Documents in one request: under the 128 kB that a hub's gate lets through. */
const BATCH = 100;
const PAGE = 1000;

export interface CouchWay {
  /** Address, ending in a slash, and what lets in. */
  hub: string;
  token: string;
  /** Databases: the group's, what the coalition publishes, and its tallies. */
  db: string;
  camp?: string;
  coalition?: string;
  group: string;
  /** Day on which it is read, `YYYY-MM-DD`. */
  today: string;
  /** A fresh sealer for each push; absent where nothing is sent. */
  sealer?(): Promise<Sealer>;
  /** A leader's; absent for members, who cannot read. */
  opener?: Opener;
  /** The key by which a group is known to sign. @param claimed the one that a tally says it is signed by */
  keyOf?(group: string, claimed: string): string | undefined;
  /** Milliseconds that a request may take. */
  timeout?: number;
}

export function createCouchAdapter(way: CouchWay): LeaderAdapter {
  const ask = askHub(way.hub, way.token, way.timeout);
  const { host } = new URL(way.hub);
  const asked = async (...question: Parameters<AskHub>): Promise<Result<unknown>> => {
    const answer = await ask(...question);
    const trouble = troubleOf(answer, host);
    return trouble ? failed(trouble) : ok(jsonOf(('text' in answer && answer.text) || ''));
  };
  const published = <T>(
    db: string | undefined,
    since: Since,
    read: (document: unknown) => Promise<Result<T> | null>,
  ) => readPublished(asked, host, db, since, read);

  return {
    push: (records) => push(way, ask, host, records),
    pull: (since) => pull(way, asked, host, since),

    async putTally(tally) {
      const path = `${way.coalition ?? ''}/${encodeURIComponent(tally._id)}`;
      const held = await ask('GET', path);
      const isNew = 'status' in held && held.status === 404;
      const trouble = isNew ? null : troubleOf(held, host);
      if (trouble) return failed(trouble);
      const { _rev } = Object(jsonOf(('text' in held && held.text) || '')) as { _rev?: unknown };
      const put = await asked('PUT', path, { ...tally, ...(typeof _rev === 'string' && { _rev }) });
      return put.ok ? ok(tally) : put;
    },

    pullTallies: (since) =>
      published<GroupTally>(way.coalition, since, (document) =>
        readGroupTally(document, way.keyOf ?? (() => undefined)),
      ),

    pullFeeds: (since) =>
      published(way.camp, since, async (document) => {
        const { _id, type, text } = Object(document) as Record<string, unknown>;
        const isFeed = type === 'feed' && typeof _id === 'string' && typeof text === 'string';
        return isFeed ? ok({ id: _id, text }) : null;
      }),

    async erase(stubs) {
      const done: string[] = [];
      for (const stub of stubs) {
        const path = `${way.db}/${encodeURIComponent(stub._id)}`;
        const held = await ask('GET', path);
        // A call that came by a file alone: the stub is there before the call comes.
        const isNew = 'status' in held && held.status === 404;
        const trouble = isNew ? null : troubleOf(held, host);
        if (trouble) return failed(trouble);
        const { _rev } = Object(jsonOf(('text' in held && held.text) || '')) as { _rev?: unknown };
        const put = await asked('PUT', path, { ...stub, ...(typeof _rev === 'string' && { _rev }) });
        if (!put.ok) return put;
        done.push(readSealedId(stub._id)?.id ?? '');
      }
      return ok(done);
    },
  };
}

async function push(
  way: CouchWay,
  ask: AskHub,
  host: string,
  records: Parameters<HubAdapter['push']>[0],
): Promise<PushReport> {
  const report: PushReport = { acknowledged: [], refused: [] };
  if (!way.sealer) return { ...report, trouble: { problem: { code: 'sign_failed' } } };
  const sealer = await way.sealer();
  let size = BATCH;
  for (let at = 0; at < records.length;) {
    const part = records.slice(at, at + size);
    const docs = await Promise.all(part.map((record) => sealer.seal(record)));
    const uuids = new Map(part.map((record) => [sealedId(record.member, record.id), record.id]));
    const step = readBatch([...uuids.keys()], await ask('POST', `${way.db}/_bulk_docs`, { docs }), host);
    if ('trouble' in step) return { ...report, trouble: step.trouble };
    if ('halve' in step) {
      size = Math.ceil(part.length / 2);
      continue;
    }
    report.acknowledged.push(...step.acknowledged.map((id) => uuids.get(id)!));
    report.refused.push(...step.refused.map(({ id, problem }) => ({ id: uuids.get(id)!, problem })));
    at += part.length;
  }
  return report;
}

type Asked = (...question: Parameters<AskHub>) => Promise<Result<unknown>>;

interface Change {
  id: string;
  revs: string[];
  doc: unknown;
}

/** One page of a database's changes, its rules and what was deleted left out. */
async function changesOf(
  asked: Asked,
  host: string,
  db: string,
  since: Since,
): Promise<Result<{ changes: Change[]; since: Since; pending: number }>> {
  const query = new URLSearchParams({ since, limit: String(PAGE), include_docs: 'true', style: 'all_docs' });
  const got = await asked('GET', `${db}/_changes?${query.toString()}`);
  if (!got.ok) return got;
  const { results, last_seq, pending } = Object(got.value) as Record<string, unknown>;
  const isPlace = typeof last_seq === 'string' || typeof last_seq === 'number';
  if (!Array.isArray(results) || !isPlace)
    return failed({ problem: { code: 'hub_odd_answer', where: host } });
  const changes = (results as unknown[]).flatMap((row): Change[] => {
    const { id, changes: leaves, doc, deleted } = Object(row) as Record<string, unknown>;
    if (typeof id !== 'string' || id.startsWith('_design/') || deleted === true) return [];
    const revs = Array.isArray(leaves)
      ? leaves.flatMap((leaf: unknown) => {
          const { rev } = Object(leaf) as { rev?: unknown };
          return typeof rev === 'string' ? [rev] : [];
        })
      : [];
    return [{ id, revs, doc }];
  });
  const more = typeof pending === 'number' ? pending : results.length === PAGE ? 1 : 0;
  return ok({ changes, since: String(last_seq), pending: more });
}

async function pull(way: CouchWay, asked: Asked, host: string, since: Since): Promise<Result<Pulled>> {
  const { opener } = way;
  if (!opener) return failed({ problem: { code: 'hub_not_let_in', where: host } });
  const page = await changesOf(asked, host, way.db, since);
  if (!page.ok) return page;
  const branch = async (id: string, rev: string): Promise<unknown> => {
    const got = await asked(
      'GET',
      `${way.db}/${encodeURIComponent(id)}?${new URLSearchParams({ rev }).toString()}`,
    );
    return got.ok ? got.value : null;
  };
  const read = await Promise.all(
    page.value.changes.map(async (change) => ({
      id: change.id,
      ...(await resolveBranches(opener, change, branch)),
    })),
  );
  const refused = read.flatMap(({ id, others }) =>
    others.map((code) => ({ id, problem: { code, where: id.slice(0, 100) } })),
  );
  const opened = read.map(({ counts }) => counts);
  const records = opened.flatMap((o) => (o?.kind === 'record' ? [o] : []));
  const erased = opened.flatMap((o) => (o?.kind === 'erased' ? [{ member: o.member, id: o.id }] : []));
  const { pending } = page.value;
  const packets = packetsOf(way.group, way.today, records);
  return ok({ packets, erased, refused, since: page.value.since, pending });
}

async function readPublished<T>(
  asked: Asked,
  host: string,
  db: string | undefined,
  start: Since,
  read: (document: unknown) => Promise<Result<T> | null>,
): Promise<Result<Published<T>>> {
  const found: T[] = [];
  const refused: { id: string; problem: Problem }[] = [];
  let since = start;
  for (let pending = 1; pending > 0 && db !== undefined;) {
    const page = await changesOf(asked, host, db, since);
    if (!page.ok) return page;
    for (const { id, doc } of page.value.changes) {
      const one = await read(doc);
      if (one?.ok) found.push(one.value);
      else if (one) refused.push({ id, problem: one.problems[0]! });
    }
    ({ since, pending } = page.value);
  }
  return ok({ found, refused, since });
}
