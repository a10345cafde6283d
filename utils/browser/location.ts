/**
 * The device's own location, asked for once. No permission of the manifest is needed: a page of an extension asks
 * like any other page, and the browser asks the reader.
 */
import { fail, ok, type Result } from '../model/result';

const TIMEOUT_MS = 20_000;
/** As in `GeolocationPositionError`. */
const DENIED = 1;
const TIMEOUT = 3;

/** @returns degrees and metres; problems `location_denied`, `location_timeout`, `location_unavailable` */
export const findLocation = (
  geolocation: Pick<Geolocation, 'getCurrentPosition'> | null = navigator.geolocation,
): Promise<Result<{ lat: number; lng: number; accuracy: number }>> =>
  new Promise((done) => {
    if (!geolocation) return done(fail('location_unavailable'));
    geolocation.getCurrentPosition(
      ({ coords }) => done(ok({ lat: coords.latitude, lng: coords.longitude, accuracy: coords.accuracy })),
      ({ code }) => {
        if (code === DENIED) done(fail('location_denied'));
        else if (code === TIMEOUT) done(fail('location_timeout'));
        else done(fail('location_unavailable'));
      },
      { enableHighAccuracy: true, timeout: TIMEOUT_MS, maximumAge: 0 },
    );
  });
