import { withDatabase } from './open';

/** Addresses that this device asks: of feeds that are followed, and of hubs that it is a member of or leads. Not for the background. */
export const addressesInUse = (): Promise<string[]> =>
  withDatabase(async (db) => {
    const tx = db.transaction(['feeds', 'memberships', 'leads']);
    const [feeds, members, leads] = await Promise.all([
      tx.objectStore('feeds').getAll(),
      tx.objectStore('memberships').getAll(),
      tx.objectStore('leads').getAll(),
    ]);
    return [
      ...feeds.flatMap(({ source }) => (source.kind === 'address' ? [source.url] : [])),
      ...members.flatMap(({ hub }) => (hub ? [hub.hub] : [])),
      ...leads.map(({ hub }) => hub),
    ];
  });
