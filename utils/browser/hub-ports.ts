/** The real world for the screens of a group's hub, and for the page that sends out of sight. */
import type { HubPorts, OutboxPorts } from '../app/hub-ports';
import type { PagePorts } from '../app/ports';
import { createLeadStore } from '../db/lead-store';
import { createJoinStore } from '../db/membership-store';
import { ownFlags } from '../db/own-flags';
import { sentStore } from '../db/sent-store';
import { dayOf } from '../model/time';
import { connectLeader, connectMember, connectOrganiser } from '../net/connect-hub';
import { announce } from './changes';
import { createGroupPorts } from './group-ports';

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
const today = (): string => dayOf(Date.now(), zone());
const told = () => announce('hub');

export const joinStore = createJoinStore((isOther) => {
  told();
  // Whom this device's calls count for.
  if (isOther) announce('group');
});

/** @param store all of this device */
export const createOutboxPorts = ({
  records,
  places,
}: Pick<OutboxPorts, 'records' | 'places'>): OutboxPorts => ({
  ...{ records, ownFlags, places, zone },
  ...sentStore,
  saveHub: joinStore.saveHub,
  connect: (member) => connectMember(member, today()),
  now: () => new Date(),
  chance: Math.random,
});

/** Whoever sends holds this: two pages at once would tell each other's troubles. It is let go when its page ends. */
export const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('rotunda-outbox', work) as Promise<T>;

export function createHubPorts(ports: PagePorts): HubPorts {
  return {
    ...createGroupPorts(ports),
    joins: joinStore,
    leads: createLeadStore(told),
    outbox: createOutboxPorts(ports.store),
    alone,
    lead: (hub) => connectLeader(hub, today()),
    organise: (hub, keyOf) => connectOrganiser(hub, keyOf, today()),
  };
}
