/** A backup brings back what was there, says first what it will do, and does no harm when it is none. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { BACKUP_FORMAT, keysLeftOut, readBackup, writeBackup, type Backup } from '../../../utils/backup/file';
import { STORE_RULES } from '../../../utils/backup/rules';
import { planBackup, restoreBackup, takeBackup } from '../../../utils/db/backup-store';
import { createGroupStore } from '../../../utils/db/group-store';
import { createMembershipStore } from '../../../utils/db/membership-store';
import { VERSION } from '../../../utils/db/migrations';
import { withDatabase } from '../../../utils/db/open';
import { createWriteStore } from '../../../utils/db/write-store';
import { issueOf } from '../../../utils/app/follow-feed';
import type { PagePorts, StoredFeed } from '../../../utils/app/ports';
import { FIRST_SETTINGS } from '../../../utils/model/reminder-settings';
import { document, entry, LEAD } from '../amend/make';
import {
  ROSA,
  call,
  campaign,
  feed,
  followFeed,
  numberFlag,
  place,
  ports,
  readyPorts,
  stored,
  uuid,
} from '../make';
import { groupCall, groupFlag } from '../packet/make';

const MADE = '2026-11-24T12:00:00.000Z';
const PASSPHRASE = 'three herons and a bus';
const backup = (over: Partial<Backup> = {}): Backup => ({
  ...{ rotunda_backup: BACKUP_FORMAT, made: MADE, database: VERSION, stores: {}, settings: {} },
  ...over,
});
const bytesOf = async (b: Backup, passphrase = '') => {
  const made = await writeBackup(b, passphrase);
  if (!made.ok) throw new Error(made.problems[0]?.code);
  return made.value;
};
const codeOf = async (bytes: Uint8Array<ArrayBuffer>, passphrase?: string) => {
  const read = await readBackup(bytes, passphrase);
  return read.ok ? 'ok' : [read.problems[0]?.code, read.problems[0]?.where].filter(Boolean).join(' ');
};
const text = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

describe('the file', () => {
  it('comes back as it was, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.string({ minLength: 1, maxLength: 8 }).filter((k) => k !== '__proto__'),
          fc.array(
            fc.dictionary(
              fc.string().filter((k) => k !== '__proto__'),
              fc.jsonValue(),
            ),
            { maxLength: 4 },
          ),
        ),
        async (stores) => {
          const plain = JSON.parse(JSON.stringify(backup({ stores: stores as Backup['stores'] }))) as Backup;
          expect(await readBackup(await bytesOf(plain))).toEqual({ ok: true, value: plain });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('opens with its passphrase, however its letters were typed, and with no other', async () => {
    const sealed = await bytesOf(backup({ settings: { my_name: 'Anna' } }), 'cafe\u0301 cafe\u0301 cafe');
    expect(new TextDecoder().decode(sealed)).not.toContain('Anna');
    expect(await readBackup(sealed, 'caf\u00e9 caf\u00e9 cafe')).toMatchObject({
      value: { settings: { my_name: 'Anna' } },
    });
    expect(await codeOf(sealed)).toBe('backup_sealed');
    expect(await codeOf(sealed, 'another passphrase')).toBe('backup_passphrase');
    const head = JSON.parse(new TextDecoder().decode(sealed)) as Record<string, unknown>;
    expect((head['kdf'] as { iterations: number }).iterations).toBeGreaterThanOrEqual(600_000);
    expect(await codeOf(text({ ...head, made: '2027-01-01T00:00:00Z' }), 'caf\u00e9 caf\u00e9 cafe')).toBe(
      'backup_passphrase',
    );
    expect(await codeOf(text({ ...head, kdf: { ...(head['kdf'] as object), iterations: 1 } }), 'x')).toBe(
      'backup_damaged',
    );
    expect(await codeOf(sealed.slice(0, -40), 'x')).toBe('backup_damaged');
  });

  it('asks for a passphrase of twelve letters', async () =>
    expect(await writeBackup(backup(), 'short')).toMatchObject({
      problems: [{ code: 'backup_passphrase_short', detail: '12' }],
    }));

  it('cut short or changed is told', async () => {
    const whole = await bytesOf(backup({ stores: { leftOut: [{ what: 'neighbors' }] } }));
    for (let end = 2; end < whole.length; end += 9)
      expect(await codeOf(whole.slice(0, end))).toBe('backup_damaged');
    const changed = Uint8Array.from(whole);
    changed[whole.length - 6]! ^= 1;
    expect(await codeOf(changed)).toBe('backup_damaged');
  });

  it.each([
    ['nothing', '', 'backup_unknown'],
    ['words', 'hello', 'backup_unknown'],
    ['a feed', { rotunda: 1, campaigns: [] }, 'backup_unknown'],
    ['half a document', '{"rotunda_backup":1,', 'backup_damaged'],
    ['a newer form', backup({ rotunda_backup: 2 as 1 }), 'backup_newer'],
    ['no moment', backup({ made: 'today' }), 'backup_invalid made'],
    ['no version', backup({ database: 0 }), 'backup_invalid database'],
    ['stores in a list', backup({ stores: [] as never }), 'backup_invalid stores'],
    ['a store that is none', backup({ stores: { feeds: 1 as never } }), 'backup_invalid stores.feeds'],
    ['a row that is none', backup({ stores: { feeds: [null as never] } }), 'backup_invalid stores.feeds[0]'],
  ])('that is %s is refused', async (_, value, said) => expect(await codeOf(text(value))).toBe(said));
});

describe('the database', () => {
  let p: PagePorts;
  const group = createGroupStore(() => undefined);
  const writeStore = createWriteStore();
  const everything = () =>
    withDatabase(async (db) =>
      Object.fromEntries(
        await Promise.all([...db.objectStoreNames].map(async (n) => [n, await db.getAll(n)])),
      ),
    );
  const restore = async (from: Backup, mode: 'merge' | 'replace', passphrase = PASSPHRASE) => {
    const read = await readBackup(await bytesOf(from, passphrase), passphrase || undefined);
    if (!read.ok) throw new Error(read.problems[0]?.code);
    const plan = await planBackup(read.value, mode);
    if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
    await restoreBackup(plan.value, () => undefined);
    return Object.fromEntries(plan.value.stores.map(({ store, ...rest }) => [store, rest]));
  };
  const KEY = { publicKey: 'k'.repeat(43), privateKey: 's'.repeat(64), made: MADE, backedUp: MADE };
  const MEMBERSHIP = {
    group: 'neighbors',
    name: 'Neighbors',
    publicKey: 'p'.repeat(43),
    privateKey: 'q'.repeat(64),
    made: MADE,
  };
  /** All that a feed's row may have. */
  const RIVER: Partial<StoredFeed> = {
    ...{ page: 'https://river.example.org/', key: KEY.publicKey, pinned: MADE },
    ...{ version: { etag: '"1"', modified: 'Tue, 24 Nov 2026 12:00:00 GMT' }, due: MADE, failed: 2 },
    trouble: { at: MADE, refused: true, problems: [{ code: 'feed_timeout', where: 'river.example.org' }] },
  };
  const taken = () => takeBackup(MADE, { my_name: 'Anna' });

  beforeEach(async () => {
    p = await readyPorts({}, feed({ number_flags: [numberFlag()] }));
    await p.store.flag({
      ...{ id: uuid(61), number: '+12175550142', legislator: ROSA, jurisdiction: 'xx' },
      ...{ reason: 'wrong_number', at: MADE, test: true },
    });
    await p.store.record(
      call({ also: ['river/same'], outcome: 'unavailable', reason: 'disconnected', number: '+12175550142' }),
    );
    await p.store.record(call({ id: uuid(101), replaces: uuid(100), position: 'yes' }));
    await p.store.record(call({ id: uuid(102), test: true }));
    await p.store.savePlace(place({ id: uuid(70) }));
    await p.store.saveNumber({ id: uuid(60), number: '+12175550143' } as never);
    await p.store.leaveOut('neighbors/crosscheck', true);
    await group.merge([
      {
        group: 'neighbors',
        made: '2026-11-23',
        member: 'm'.repeat(22),
        key: 'k',
        records: [groupCall(), groupFlag()],
      },
    ]);
    await writeStore.saveKey(KEY);
    await createMembershipStore(() => undefined).keepMembership(MEMBERSHIP);
    await writeStore.saveDraft({
      ...{ id: 'draft-1', address: '', key: KEY.publicKey, edited: MADE },
      feed: { ...feed(), id: '', name: '', campaigns: [{ ...campaign(), title: { en: '' } }] },
      removed: { at: 1, campaign: { ...campaign(), id: '' } },
    });
    await p.store.tell(['thanks neighbors/crosscheck'], MADE);
    await p.store.saveReminderSettings({ ...FIRST_SETTINGS, on: true, weekly: { weekday: 1, hour: 9 } });
    await p.store.record(
      call({
        ...{ id: uuid(104), replaces: uuid(101), corrected: MADE, seconds: 94, callBack: '2026-11-30' },
        ...{ conversation: uuid(500), note: 'ask again' },
      }),
    );
    await followFeed(
      p,
      { kind: 'address', url: 'https://river.example.org/feed.json' },
      feed({ id: 'river', campaigns: [campaign()] }),
    );
    const [river] = (await p.store.feeds()).filter((f) => f.id === 'river');
    await p.store.saveFeed({ ...river!, ...RIVER }, []);
    await group.saveEvidence({
      ...{
        id: uuid(7),
        campaign: 'neighbors/crosscheck',
        legislator: ROSA,
        position: 'no',
        date: '2026-11-23',
      },
      ...{ url: 'https://example.org/vote', at: '2026-11-23T12:00:00Z' },
    });
  });

  it('brings a feed back with what its partners signed, and its campaigns as they were amended', async () => {
    const read = { feed: document([await entry()]), key: LEAD.publicKey, problems: [] };
    await p.store.removeFeed('neighbors');
    const issue = await issueOf(p, { kind: 'file', name: 'feed.json' }, read);
    if (!issue.ok) throw new Error('not taken');
    await p.store.saveFeed(issue.value.feed, issue.value.campaigns);
    const before = await p.store.campaign('neighbors/crosscheck');
    expect(before).toMatchObject({ status: 'paused', before: { status: 'live' } });
    const feeds = await p.store.feeds();
    const file = await taken();
    await p.store.removeFeed('neighbors');
    await restore(file, 'merge');
    expect(await p.store.feeds()).toEqual(feeds);
    expect(await p.store.campaign('neighbors/crosscheck')).toEqual(before);
  });

  it('has rules for each of its stores but what is made of the records, and of a hub', () =>
    withDatabase((db) => {
      expect([...STORE_RULES.keys(), 'latest', 'boards', 'sums'].sort()).toEqual(
        [...db.objectStoreNames].sort(),
      );
      return Promise.resolve();
    }));

  it.each(['merge', 'replace'] as const)('comes back whole in an empty one, to %s', async (mode) => {
    const [before, kept] = [await everything(), await taken()];
    await ports();
    const said = await restore(kept, mode);
    expect(await everything()).toEqual(before);
    expect(said['records']).toEqual({ added: 4, known: 0, replaced: 0, dropped: 0, kept: 0 });
    expect(await restore(kept, mode)).toMatchObject({
      records: { added: 0, known: 4 },
      campaigns: { replaced: 0 },
    });
    expect(await everything()).toEqual(before);
  });

  it('merged keeps what came since; replaced does not', async () => {
    const [before, kept] = [await everything(), await taken()];
    await p.store.record(call({ id: uuid(103), campaign: 'neighbors/other' }));
    const newer = feed({
      updated: '2026-11-20T00:00:00Z',
      campaigns: [campaign({ title: { en: 'Newer' } })],
    });
    await followFeed(p, { kind: 'file', name: 'feed.json' }, newer);
    expect(await restore(kept, 'merge')).toMatchObject({
      records: { added: 0, known: 4 },
      campaigns: { replaced: 0 },
    });
    expect((await p.store.campaigns())[0]?.title).toEqual({ en: 'Newer' });
    expect(await p.store.recordById(uuid(103))).toBeDefined();
    expect(await restore(kept, 'replace')).toMatchObject({ records: { known: 4, dropped: 1 } });
    expect(await everything()).toEqual(before);
  });

  it.each(['merge', 'replace'] as const)('without a passphrase has no keys, to %s', async (mode) => {
    const [before, kept] = [await everything(), await taken()];
    expect([keysLeftOut(kept, ''), keysLeftOut(kept, PASSPHRASE)]).toEqual([2, 0]);
    const plain = await readBackup(await bytesOf(kept));
    for (const { privateKey } of [KEY, MEMBERSHIP]) expect(JSON.stringify(plain)).not.toContain(privateKey);
    expect(plain.ok && plain.value.stores).not.toHaveProperty('keys');
    expect(plain.ok && plain.value.stores).not.toHaveProperty('memberships');
    // What the file does not have stays as it is here.
    expect(await restore(kept, mode, '')).toMatchObject({ keys: { added: 0, dropped: 0 } });
    expect(await everything()).toEqual(before);
    await ports();
    await restore(kept, mode, '');
    expect(await everything()).toEqual({ ...before, keys: [], memberships: [] });
  });

  it('puts no other secret half in the place of the one that is here', async () => {
    const before = await everything();
    const other = { ...KEY, privateKey: 't'.repeat(64), backedUp: '2027-01-01T00:00:00.000Z' };
    const stores = { keys: [other], memberships: [{ ...MEMBERSHIP, privateKey: 't'.repeat(64) }] };
    expect(await restore(backup({ stores }), 'merge')).toMatchObject({
      keys: { known: 1 },
      memberships: { known: 1 },
    });
    expect(await everything()).toEqual(before);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['a call of no outcome', 'records', { ...call(), outcome: 'won' }],
    ['a call of no id', 'records', { ...call(), id: 'x' }],
    ['a campaign with HTML', 'campaigns', { ...stored(), title: { en: '<img src=x>' } }],
    [
      'a feed of another protocol',
      'feeds',
      {
        ...{ id: 'a', name: 'a', updated: MADE, checked: MADE, campaigns: 1 },
        source: { kind: 'address', url: 'http://a' },
      },
    ],
    ['a premium number as one of my own', 'numbers', { id: uuid(1), number: '900' }],
    ['a call that took for ever', 'records', { ...call(), seconds: 1e9 }],
    ['a draft of no feed', 'drafts', { id: 'a', address: '', edited: MADE }],
    ['a key of no length', 'keys', { publicKey: 'k', privateKey: 's'.repeat(64), made: MADE }],
    ['a membership without its secret half', 'memberships', { ...MEMBERSHIP, privateKey: '' }],
    ['reminders at no hour', 'settings', { what: 'reminders', reminders: { ...FIRST_SETTINGS, hour: 24 } }],
    ['what was told at no time', 'told', { what: 'thanks a/b', at: 'once' }],
    ['a note that runs', 'evidence', { id: uuid(1), url: 'javascript:alert(1)' }],
    ['a group’s call of no day', 'groupCalls', { record: { ...groupCall(), day: 'soon' } }],
  ])('takes nothing at all from a backup with %s', async (_, store, row) => {
    const before = await everything();
    const plan = await planBackup(
      backup({ stores: { leftOut: [{ what: 'new' }], [store]: [row] } }),
      'replace',
    );
    expect(plan).toMatchObject({ ok: false, problems: [{ code: 'backup_invalid', where: `${store}[0]` }] });
    expect(await everything()).toEqual(before);
  });
});
