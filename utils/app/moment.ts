/** The reader's side of the queue: what moment it is, and whose numbers are left. */
import { flagConcerns, type NumberFlag } from '../model/flag';
import type { OwnNumber } from '../model/own-number';
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

/** What this device knows against numbers, and of its own. */
export interface NumbersSaid {
  flags: readonly NumberFlag[];
  own: readonly OwnNumber[];
}

export const numbersSaid = async ({ store }: Pick<Ports, 'store'>): Promise<NumbersSaid> => {
  const [flags, own] = await Promise.all([store.flags(), store.ownNumbers()]);
  // What others found is advice: it takes nobody out of the queue.
  return { flags: flags.filter((f): f is NumberFlag => 'at' in f), own };
};

/** Whether a person of the reader's place has a number that nobody found wrong, dead or full. */
export function numbersLeft(
  { flags, own }: NumbersSaid,
  place: Reader['place'],
): (person: string) => boolean {
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
