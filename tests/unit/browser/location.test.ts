import { describe, expect, it, vi } from 'vitest';
import { findLocation } from '../../../utils/browser/location';
import { fail, ok } from '../../../utils/model/result';

type Ask = Geolocation['getCurrentPosition'];
const geolocation = (ask: Ask) => ({ getCurrentPosition: vi.fn(ask) });

describe('the device’s location', () => {
  it('is asked for once and anew, with its accuracy', async () => {
    const device = geolocation((found) =>
      found({ coords: { latitude: 41, longitude: -87, accuracy: 25 } } as GeolocationPosition),
    );
    expect(await findLocation(device)).toEqual(ok({ lat: 41, lng: -87, accuracy: 25 }));
    expect(device.getCurrentPosition).toHaveBeenCalledOnce();
    expect(device.getCurrentPosition.mock.calls[0]?.[2]).toMatchObject({ maximumAge: 0 });
  });

  it.each([
    [1, 'location_denied'],
    [2, 'location_unavailable'],
    [3, 'location_timeout'],
  ])('error %i is %s', async (code, problem) => {
    const device = geolocation((_, failed) => failed?.({ code } as GeolocationPositionError));
    expect(await findLocation(device)).toEqual(fail(problem));
  });

  it('may be nothing that the browser has', async () =>
    expect(await findLocation(null)).toEqual(fail('location_unavailable')));
});
