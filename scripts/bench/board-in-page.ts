/** A coalition's boards read from the database. Runs in a browser. */
import { createLeadStore } from '../../utils/db/lead-store';
import { addTallies, callsIn } from '../../utils/hub/board';
import type { GroupTally, TallyLine } from '../../utils/hub/group-tally';
import { BOARD_COUNTS, type LedCoalition } from '../../utils/model/led-hub';

const OF = 'coalition:bench';
const COUNTS = [1, 1, 1, ...Array<number>(BOARD_COUNTS - 3).fill(0)];

/** @returns milliseconds of each round, and the calls of all groups */
export async function run(
  groups: number,
  campaigns: number,
  people: number,
  rounds: number,
): Promise<{ board: number[]; calls: number }> {
  const store = createLeadStore(() => undefined);
  await store.changeLead(OF, () => ({ kind: 'coalition', id: OF }) as LedCoalition);
  for (let c = 0; c < campaigns; c += 1) {
    const tallies = Array.from({ length: groups }, (_, g): GroupTally => {
      const rows = Array.from(
        { length: people },
        (__, p) => [`ocd-person/${p}`, 'xx', 'lower', String(p), ...COUNTS] as unknown as TallyLine,
      );
      return {
        ...{ _id: `t~g${g}~c${c}`, type: 'tally', v: 1, group: `g${g}`, campaign: `bench/c${c}`, rows },
        ...{ asOf: '2026-11-29T00:00:00Z', members: 3, key: 'k', signature: 's' },
      };
    });
    await store.changeBoards(OF, (held, coalition) => ({
      boards: addTallies(OF, held, tallies),
      coalition,
    }));
  }
  const board: number[] = [];
  let calls = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    calls = (await store.boards(OF)).reduce((sum, { counts }) => sum + callsIn(counts), 0);
    board.push(performance.now() - start);
  }
  await store.removeLead(OF);
  return { board, calls };
}
