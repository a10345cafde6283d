/** The real world for the screen on which districts are found. */
import type { FinderPorts, PagePorts } from '../app/ports';
import { createGeocoder } from '../net/geocoder';

export const createFinderPorts = (ports: PagePorts): FinderPorts => ({
  ...ports,
  geocoder: createGeocoder(),
});
