/** Which votes a campaign's document says are still open. */
import type { Campaign } from '../model/campaign';

/**
 * Persons whom it names as swing votes, or of whom it knows anything but a firm yes or no. Who else votes, and how, it
 * does not say: that is another question than how many votes are open in all.
 * @returns ids of persons, `ocd-person/…`
 */
export function openVotes({ targets, positions = [] }: Pick<Campaign, 'targets' | 'positions'>): Set<string> {
  const swing = targets.flatMap((t) => (t.who === 'legislator' && t.role === 'swing' ? [t.id] : []));
  const open = new Set([...swing, ...positions.map((p) => p.legislator)]);
  for (const { legislator, position } of positions)
    if (position === 'yes' || position === 'no') open.delete(legislator);
  return open;
}
