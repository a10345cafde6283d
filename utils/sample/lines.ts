/** The lines of the made-up Sample State: a Senate district is a column, and has two of the House in it. */
import type { LinesFile } from '../model/lines';
import { COLUMNS, ROWS, topologyOf, type Block } from './ground';

const code = (district: number): string => String(district).padStart(3, '0');

const senate = Array.from({ length: COLUMNS }, (_, column): Block => ({
  id: code(column + 1),
  columns: [column, column + 1],
  rows: [0, ROWS],
}));

/** 1 and 2 lie in the first column from south to north, 3 and 4 in the second. */
const house = Array.from({ length: COLUMNS * ROWS }, (_, i): Block => {
  const [column, row] = [Math.floor(i / ROWS), i % ROWS];
  return { id: code(i + 1), columns: [column, column + 1], rows: [row, row + 1] };
});

/** `data/lines/xx.json` of the Sample State; its districts are those of its people. */
export const sampleLines: LinesFile = {
  version: 1,
  jurisdiction: 'xx',
  sources: [
    {
      name: 'Sample State (made up)',
      url: 'https://example.org/sample-state',
      vintage: 'made up',
      sha256: '0'.repeat(64),
    },
  ],
  plans: [
    { chamber: 'upper', object: 'upper', vintage: 'made up' },
    { chamber: 'lower', object: 'lower', vintage: 'made up' },
  ],
  topology: topologyOf({ upper: senate, lower: house }),
};
