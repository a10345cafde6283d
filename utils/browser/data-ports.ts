/** The real world for the pages on which the reader looks through their own data, and erases it. */
import type { DataPorts, PagePorts } from '../app/ports';
import { createDataStore } from '../db/data-store';
import { announce, announceAll } from './changes';

export const createDataPorts = (ports: PagePorts): DataPorts => ({
  ...ports,
  data: createDataStore((what) => {
    // A flag goes with the call that set it.
    if (what === 'calls') for (const change of ['calls', 'numbers'] as const) announce(change);
    else announceAll();
  }),
});
