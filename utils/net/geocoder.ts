/**
 * The U.S. Census Bureau's geocoder, asked for coordinates only: the districts it could give are the next
 * term's from the summer before an election on. Shape: Geocoding Services API, `locations/onelineaddress`.
 */
import type { GeocodedMatch, Geocoder } from '../app/ports';
import { fail, ok, type Result } from '../model/result';
import { fetchCapped } from './capped';

export const CENSUS_GEOCODER = 'https://geocoding.geo.census.gov';

const TIMEOUT_MS = 15_000;
/** An answer to one address is a few thousand bytes. */
const MAX_BYTES = 200_000;
const MAX_MATCHES = 10;

/** Where the United States and their territories lie, in degrees. */
const SOUTHMOST = -15;
const NORTHMOST = 72;

/**
 * Sends an address, once, without cookies or referrer, and never on to another site.
 * @param base where the geocoder is: scheme and host, without a slash at the end
 */
export const createGeocoder = (base = CENSUS_GEOCODER): Geocoder => ({
  async find(address: string): Promise<Result<GeocodedMatch[]>> {
    const url = addressOf(base, address);
    const got = await fetchCapped(url, TIMEOUT_MS, MAX_BYTES, { cache: 'no-store', redirect: 'error' });
    if ('text' in got) return matchesIn(got.text, url.host);
    if ('status' in got) return fail('geocoder_unreachable', url.host, String(got.status));
    if (!('failed' in got)) return fail('geocoder_unreachable', url.host);
    if (got.failed === 'too_big') return fail('geocoder_answer', url.host);
    return fail(got.failed === 'timeout' ? 'geocoder_timeout' : 'geocoder_unreachable', url.host);
  },
});

function addressOf(base: string, address: string): URL {
  const query = new URLSearchParams({
    address: address.trim().replace(/\s+/g, ' '),
    benchmark: 'Public_AR_Current',
    format: 'json',
  });
  return new URL(`${base}/geocoder/locations/onelineaddress?${query.toString()}`);
}

/** Matches that are whole; an answer in which none is, is nonsense. */
function matchesIn(text: string, host: string): Result<GeocodedMatch[]> {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return fail('geocoder_answer', host);
  }
  const given = field(field(answer, 'result'), 'addressMatches');
  if (!Array.isArray(given)) return fail('geocoder_answer', host);
  if (given.length === 0) return fail('geocoder_no_match');
  const matches = given.slice(0, MAX_MATCHES).flatMap((match) => readMatch(match) ?? []);
  return matches.length > 0 ? ok(matches) : fail('geocoder_answer', host);
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

function readMatch(match: unknown): GeocodedMatch | null {
  const label = field(match, 'matchedAddress');
  const coordinates = field(match, 'coordinates');
  const lng = field(coordinates, 'x');
  const lat = field(coordinates, 'y');
  const state = field(field(match, 'addressComponents'), 'state');
  if (typeof label !== 'string' || label === '' || label.length > 300) return null;
  if (typeof state !== 'string' || !/^[A-Z]{2}$/i.test(state)) return null;
  if (typeof lng !== 'number' || typeof lat !== 'number') return null;
  if (!(Math.abs(lng) <= 180 && lat >= SOUTHMOST && lat <= NORTHMOST)) return null;
  return { label, lat, lng, state: state.toLowerCase() };
}
