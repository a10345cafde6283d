/** The steps of looking for one's districts that need no screen. */
import { legislatureOf } from '../jurisdictions';
import { GEOCODED_ACCURACY, MAX_ACCURACY } from '../lines';
import type { AddressMatch, FinderView, Spot } from '../model/finder';
import { fail, type Result } from '../model/result';
import { dayOf } from '../model/time';
import { drawMap } from './district-map';
import type { DistrictFinder } from './find-districts';
import type { FinderPorts, GeocodedMatch } from './ports';

/** An address's place, as sure as a geocoder is of it. */
export const spotOfMatch = ({ lat, lng, label }: AddressMatch): Spot => ({
  ...{ kind: 'address', lat, lng, label, accuracy: GEOCODED_ACCURACY },
});

/** True for a radius in metres within which any district may be meant. */
export const coarserThanDistricts = (accuracy: number): boolean => !(accuracy <= MAX_ACCURACY);

/** The day at the capitol. */
export const today = (ports: FinderPorts, jurisdiction: string | null): string =>
  dayOf(ports.now().getTime(), legislatureOf(jurisdiction ?? '')?.zone ?? 'UTC');

/** Lines, counties and towns of a state, and its own look-up. */
export async function openState(
  finder: DistrictFinder,
  ports: FinderPorts,
  jurisdiction: string,
): Promise<Partial<FinderView>> {
  const [lines, map, services] = await Promise.all([
    finder.lines(jurisdiction),
    ports.lines.map(jurisdiction),
    ports.services(jurisdiction),
  ]);
  const lookups = services?.lookups ?? [];
  const legislature = legislatureOf(jurisdiction);
  if (!lines.ok || !legislature) return { lookups, mapProblems: lines.ok ? [] : lines.problems };
  return {
    lookups,
    drawing: drawMap(lines.value, map.ok ? map.value : null, legislature, today(ports, jurisdiction)),
  };
}

/** Matches in this state; where all are elsewhere, that is what went wrong. */
export function inState(got: Result<GeocodedMatch[]>, jurisdiction: string): Result<GeocodedMatch[]> {
  if (!got.ok) return got;
  const here = got.value.filter((match) => match.state === jurisdiction);
  const [elsewhere] = got.value;
  if (here.length > 0 || !elsewhere) return { ok: true, value: here };
  return fail('address_other_state', legislatureOf(elsewhere.state)?.name ?? elsewhere.state.toUpperCase());
}
