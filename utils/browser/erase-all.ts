/** Everything that the browser keeps for Rotunda besides its database. */
import { browser } from './api';
import { syncContentScript } from './hosts';
import { lookAgain } from './notify';
import { stopSending } from './outbox-alarm';

/** What the manifest asks for once and for all cannot be given back. */
async function removable(): Promise<{ origins: string[]; permissions: 'notifications'[] }> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const fixed = (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];
  return {
    origins: origins.filter((origin) => !fixed.includes(origin)),
    permissions: permissions.filter((p) => p === 'notifications'),
  };
}

/**
 * As on the first day: settings, what open pages named, the alarm of reminders, what was shown, and access to sites,
 * with the script registered for them. The alarm that has feeds checked is there from the first day on.
 */
export async function eraseBesides(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await lookAgain(undefined);
  await stopSending();
  // Where reminders were never allowed there is no such interface.
  const { notifications } = browser as Partial<typeof browser>;
  for (const id of Object.keys((await notifications?.getAll()) ?? {})) await notifications?.clear(id);
  const given = await removable();
  if (given.origins.length + given.permissions.length > 0)
    // One that was given by the browser's own administrator stays.
    await browser.permissions.remove(given).catch(() => false);
  await syncContentScript();
}
