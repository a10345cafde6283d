/** The reader's side of the queue: what moment it is, and whose numbers are left. */
import { flagConcerns } from '../model/flag';
import { dayOf } from '../model/time';
import type { Moment } from '../queue';
import type { Reader } from './campaign-view';
import type { Ports } from './ports';

export const momentOf = ({ now, today, zone }: Pick<Reader, 'now' | 'today' | 'zone'>): Moment => ({
  now: now.getTime(),
  today,
  dayOf: (at) => dayOf(at, zone),
});

export const momentNow = (ports: Pick<Ports, 'now' | 'zone'>): Moment => {
  const [now, zone] = [ports.now(), ports.zone()];
  return momentOf({ now, zone, today: dayOf(now.getTime(), zone) });
};

/** Whether a person has a number that nobody found wrong, dead or full; all of the reader's place. */
export async function numbersLeft(
  ports: Ports,
  place: Reader['place'],
): Promise<(person: string) => boolean> {
  const [flags, own] = await Promise.all([ports.store.flags(), ports.store.ownNumbers()]);
  const people = [...(place?.legislators ?? []), ...(place?.executives ?? [])];
  const left = new Set(
    [
      ...people.flatMap(({ id, offices }) => offices.map(({ voice }) => ({ id, voice }))),
      ...own.map(({ legislator: id, number: voice }) => ({ id, voice })),
    ]
      .filter(({ id, voice }) => voice !== undefined && !flags.some((f) => flagConcerns(f, voice, id)))
      .map(({ id }) => id),
  );
  return (person) => left.has(person);
}
