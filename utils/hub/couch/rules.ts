/**
 * What a hub itself lets into its databases: CouchDB's `validate_doc_update` functions, as text, since the hub runs
 * them (ECMAScript 5, https://docs.couchdb.org/en/stable/ddocs/ddocs.html#validate-document-update-functions). Names
 * stand in them as literals: not every hub hands a rule the name of its database or the list of who was shut out.
 * They are the second fence and not the last: a leader's device believes signatures and nothing else.
 */

import { WITHDRAWN } from '../answers';

const HELPERS = `
  function no(why) { throw { forbidden: why }; }
  function has(role) { return user.roles.indexOf(role) !== -1; }
  function text(value, form) { return typeof value === 'string' && form.test(value); }
  function only(names) {
    for (var name in doc) if (name.charAt(0) !== '_' && names.indexOf(name) === -1) no('unknown field');
  }
  var admin = has('_admin');
  if (REVOKED.indexOf(user.name) !== -1) no(WITHDRAWN);
  if (doc._attachments) no('no attachments');
  if (doc._deleted) no('nothing is deleted');
`;

const rule = (body: string, literals: Record<string, unknown>): string =>
  Object.entries(literals).reduce(
    (text, [name, value]) => text.replaceAll(name, () => JSON.stringify(value)),
    `function (doc, old, user) {${HELPERS.replace('WITHDRAWN', JSON.stringify(WITHDRAWN))}${body}}`,
  );

/** A group's calls: sealed, never changed; only a leader puts a stub in the place of one. */
const GROUP = `
  var lead = admin || has(LEAD);
  if (!lead && !has(WRITE)) no('not of this group');
  if (!text(doc._id, /^x~[A-Za-z0-9_-]{22}~[A-Za-z0-9_-]{22}$/)) no('bad id');
  if (doc.v !== 1) no('unknown version');
  if (doc.type === 'sealed') {
    if (old && doc._rev) no('a call is never changed');
    if (!old && doc._revisions && doc._revisions.start > 1) no('a call is never changed');
    only(['type', 'v', 'k', 'w', 'c']);
    if (!text(doc.k, /^[A-Za-z0-9_-]{43}$/)) no('bad key');
    if (!text(doc.c, /^[A-Za-z0-9_-]{100,6000}$/)) no('bad content');
    var readers = 0;
    for (var hint in doc.w) {
      readers += 1;
      if (!/^[A-Za-z0-9_-]{8}$/.test(hint) || !text(doc.w[hint], /^[A-Za-z0-9_-]{64}$/)) no('bad envelope');
    }
    if (readers < 1 || readers > 8) no('bad envelope');
  } else if (doc.type === 'erased') {
    if (!lead) no('only a leader erases');
    only(['type', 'v', 'group', 'key', 'signature']);
    if (!text(doc.key, /^[A-Za-z0-9_-]{43}$/) || !text(doc.signature, /^[A-Za-z0-9_-]{86}$/)) no('not signed');
  } else no('unknown kind');
`;

/** A coalition's tallies: each group's leader puts that group's, and no other. */
const TALLIES = `
  if (doc.type !== 'tally' || doc.v !== 1) no('unknown kind');
  if (!text(doc.group, /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/)) no('bad group');
  if (!text(doc.campaign, /^[A-Za-z0-9_.-]{1,100}[/][A-Za-z0-9_.-]{1,100}$/)) no('bad campaign');
  if (doc._id !== 't~' + doc.group + '~' + doc.campaign) no('bad id');
  if (!admin && !has('lead:' + (SLUGS[doc.group] || doc.group))) no('the tally of another group');
  only(['type', 'v', 'group', 'campaign', 'asOf', 'members', 'rows', 'key', 'signature']);
  if (!text(doc.key, /^[A-Za-z0-9_-]{43}$/) || !text(doc.signature, /^[A-Za-z0-9_-]{86}$/)) no('not signed');
  if (!doc.rows || doc.rows.length === undefined || doc.rows.length > 1000) no('bad rows');
`;

/** What a coalition publishes: feeds as text, which followers check themselves. */
const CAMP = `
  if (!admin && !has(PUBLISH)) no('only the coalition publishes');
  if (!text(doc._id, /^f~[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/) || doc.type !== 'feed' || doc.v !== 1) no('unknown kind');
  only(['type', 'v', 'text']);
  if (typeof doc.text !== 'string' || doc.text.length > 2000000) no('too big');
`;

/** One row a campaign and person: `[contacts, voicemails, unavailable, skipped, then what was told]`, summed by the hub. */
const SUMS = `function (doc) {
  if (doc.type !== 'tally') return;
  for (var i = 0; i < doc.rows.length; i += 1) emit([doc.campaign, doc.rows[i][0]], doc.rows[i].slice(4));
}`;

export interface Rules {
  validate_doc_update: string;
  views?: Record<string, { map: string; reduce: string }>;
}

/** @param revoked names of invites that let nobody in any more */
export const groupRules = (slug: string, revoked: readonly string[] = []): Rules => ({
  validate_doc_update: rule(GROUP, { REVOKED: revoked, LEAD: `lead:${slug}`, WRITE: `w:${slug}` }),
});

/** @param slugs of groups whose id is no name of a database, by id */
export const tallyRules = (slugs: Record<string, string> = {}, revoked: readonly string[] = []): Rules => ({
  validate_doc_update: rule(TALLIES, { REVOKED: revoked, SLUGS: slugs }),
  views: { sums: { map: SUMS, reduce: '_sum' } },
});

export const campRules = (coalition: string, revoked: readonly string[] = []): Rules => ({
  validate_doc_update: rule(CAMP, { REVOKED: revoked, PUBLISH: `coal:${coalition}` }),
});
