import { hubMembers, sendDue } from '../../utils/app/outbox';
import { announce } from '../../utils/browser/changes';
import { alone, createOutboxPorts, joinStore } from '../../utils/browser/hub-ports';
import { createPageStore } from '../../utils/db/page-store';

/**
 * Sends what is due to hubs of groups. What was acknowledged is written down after it was: cut off between the two,
 * the same calls go once more, and the hub has them already.
 * @returns the next instant at which an outbox is due, ISO UTC; undefined where nothing waits, null where no hub is joined
 */
export async function sendOut(): Promise<string | undefined | null> {
  const ports = createOutboxPorts(createPageStore(announce));
  return alone(async () => {
    const members = hubMembers(await joinStore.memberships());
    return members.length === 0 ? null : sendDue(ports, members);
  });
}
