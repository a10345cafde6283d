/** From what a device keeps of a hub to the adapter that speaks with it. */
import type { LeaderAdapter } from '../app/hub-ports';
import { createOpener } from '../hub/open';
import type { HubAdapter } from '../hub/ports';
import { createSealer } from '../hub/seal';
import type { HubMember } from '../model/joined-hub';
import type { LedCoalition, LedGroup } from '../model/led-hub';
import { createCouchAdapter, type CouchWay } from './couch';

const databases = ({ camp, coalition }: { camp?: string; coalition?: string }): Partial<CouchWay> => ({
  ...(camp !== undefined && { camp }),
  ...(coalition !== undefined && { coalition }),
});

/** @param today `YYYY-MM-DD` */
export const connectMember = ({ group, hub, ...pair }: HubMember, today: string): HubAdapter =>
  createCouchAdapter({
    ...{ hub: hub.hub, token: hub.token, db: hub.db, group, today, ...databases(hub) },
    sealer: () => createSealer(group, pair, hub.readers),
  });

/** @param today as above */
export const connectLeader = (lead: LedGroup, today: string): LeaderAdapter =>
  createCouchAdapter({
    ...{ hub: lead.hub, token: lead.token, db: lead.db, group: lead.id, today, ...databases(lead) },
    opener: createOpener(lead.id, lead.seal, [lead.sign.publicKey, ...lead.others.map((o) => o.sign)]),
  });

/** @param keyOf the key by which a group is known to sign @param today as above */
export const connectOrganiser = (
  lead: LedCoalition,
  keyOf: (group: string, claimed: string) => string | undefined,
  today: string,
): Pick<HubAdapter, 'pullTallies'> =>
  createCouchAdapter({
    ...{ hub: lead.hub, token: lead.token, db: '', group: '', today, keyOf, ...databases(lead) },
  });
