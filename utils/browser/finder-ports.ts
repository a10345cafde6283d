/** The real world for the page on which districts are found. */
import type { FinderPorts } from '../app/ports';
import { createGeocoder } from '../net/geocoder';
import { createPagePorts } from './page-ports';

export const createFinderPorts = (): FinderPorts => ({ ...createPagePorts(), geocoder: createGeocoder() });
