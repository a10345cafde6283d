import type { Place } from '../model/legislator';
import { fail, ok, type Result } from '../model/result';
import type { Roster, RosterChanges } from '../model/roster';
import { dayOf } from '../model/time';
import { readRoster, rosterChanges, withRoster } from '../people';
import { renewed } from './newer-place';
import type { PagePorts } from './ports';

export interface RefreshedPeople {
  roster: Roster;
  /** The reader's places in that state, with the members that they have now. */
  places: Place[];
  changes: RosterChanges;
}

/**
 * Fetches a state's roster and makes ready what it changes; the background stores it in one transaction, and the
 * old data stays until then, and where anything is wrong with the new.
 * @returns problems of the fetch and of `readRoster`; `roster_older` where nothing newer is published
 */
export async function refreshPeople(
  ports: PagePorts,
  jurisdiction: string,
): Promise<Result<RefreshedPeople>> {
  const packed = await ports.people.packed(jurisdiction);
  if (!packed.ok) return packed;
  const fetched = await ports.rosters.fetchRoster(jurisdiction);
  if (!fetched.ok) return fetched;
  const members = readRoster(fetched.value.text, packed.value);
  if (!members.ok) return members;
  const now = ports.now();
  const today = dayOf(now.getTime(), ports.zone());
  const { day = today } = fetched.value;
  const asOf = day < today ? day : today;
  const held = await ports.store.roster(jurisdiction);
  const newest = [packed.value.source.asOf, held?.asOf ?? ''].sort().at(-1) ?? '';
  if (asOf <= packed.value.source.asOf || asOf < newest) return fail('roster_older', undefined, newest);
  const roster: Roster = { jurisdiction, asOf, fetched: now.toISOString(), members: members.value };
  const people = withRoster(packed.value, roster);
  const places = (await ports.store.places()).filter((p) => p.jurisdiction === jurisdiction);
  return ok({
    roster,
    places: places.map((place) => renewed(place, people)),
    changes: rosterChanges(packed.value, people),
  });
}
