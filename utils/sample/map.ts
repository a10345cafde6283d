/** Counties and towns of the made-up Sample State; the towns are those of its people's offices. */
import type { MapFile } from '../model/map';
import { COLUMNS, ROWS, topologyOf } from './ground';

/** `data/map/xx.json` of the Sample State. */
export const sampleMap: MapFile = {
  version: 1,
  jurisdiction: 'xx',
  counties: topologyOf({
    counties: [
      { id: '001', columns: [0, 2], rows: [0, ROWS], properties: { name: 'Lantern' } },
      { id: '002', columns: [2, COLUMNS], rows: [0, 1], properties: { name: 'Orchard' } },
      { id: '003', columns: [2, COLUMNS], rows: [1, ROWS], properties: { name: 'Quarry' } },
    ],
  }),
  towns: [
    ['Riverton', 0.9, 1.35, 184_000],
    ['Middleton', 1.5, 1.5, 96_000],
    ['Cedar Bluff', 3.8, 0.4, 51_000],
    ['Applegate', 2.5, 0.6, 38_000],
    ['Fort Heron', 1.9, 0.3, 22_000],
    ['Eastmoor', 3.4, 1.6, 9_000],
  ],
  sources: [
    {
      name: 'Sample State (made up)',
      url: 'https://example.org/sample-state',
      vintage: 'made up',
      licence: 'MIT',
    },
  ],
};
