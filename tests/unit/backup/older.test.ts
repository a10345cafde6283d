/** A file that an earlier version saved, as it lies in somebody's downloads: version 4 of the database. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBackup } from '../../../utils/backup/file';
import { checkSettings } from '../../../utils/backup/settings';
import { planBackup, restoreBackup } from '../../../utils/db/backup-store';
import { createGroupStore } from '../../../utils/db/group-store';
import { VERSION } from '../../../utils/db/migrations';
import { createWriteStore } from '../../../utils/db/write-store';
import { ports as freshPorts, ROSA, uuid } from '../make';

const file = join(import.meta.dirname, '../../fixtures/version-4.rotunda-backup');

it.each(['merge', 'replace'] as const)('is restored into this version, to %s', async (mode) => {
  const read = await readBackup(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.value.database).toBe(4);
  expect(VERSION).toBeGreaterThanOrEqual(4);
  const p = await freshPorts();
  const plan = await planBackup(read.value, mode);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  await restoreBackup(plan.value, () => undefined);

  const standing: string[] = [];
  await p.store.eachStandingCall((call) => standing.push(`${call.id} ${call.position}`));
  expect(standing).toEqual([`${uuid(101)} yes`]);
  expect(await p.store.recordIds()).toHaveLength(5);
  expect((await p.store.latestCalls(['river/mill'], false)).map((l) => l.target)).toEqual([ROSA]);
  expect((await p.store.campaigns()).map((c) => c.key)).toEqual(['neighbors/crosscheck']);
  expect((await p.store.places()).map((c) => c.id)).toEqual([uuid(70), 'home']);
  expect(await p.store.leftOut()).toEqual(['neighbors/crosscheck']);
  expect((await createWriteStore().drafts()).map((d) => d.id)).toEqual(['draft-1']);
  const sent: string[] = [];
  await createGroupStore(() => undefined).eachGroupCall((call) => sent.push(call.member));
  expect(sent).toEqual(['m'.repeat(22)]);
  expect(checkSettings(read.value.settings)).toEqual({
    ...{ words: { my_name: 'Anna' }, sheet: { size: 2, known: true } },
  });
});

it('of a version to come is told, and nothing of it is taken', async () => {
  const read = await readBackup(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error('unread');
  await freshPorts();
  expect(await planBackup({ ...read.value, database: VERSION + 1 }, 'replace')).toMatchObject({
    problems: [{ code: 'backup_newer' }],
  });
});
