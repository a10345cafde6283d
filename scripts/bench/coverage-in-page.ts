/** Who covers what, over a large coalition. Runs in a browser or in node. */
import {
  coverageOf,
  groupsByDivision,
  type CoverageInput,
  type WantedSeat,
} from '../../utils/coverage/coverage';
import { mostPressing } from '../../utils/coverage/needs';
import type { ListedGroup } from '../../utils/model/group';

const division = (n: number) => `ocd-division/country:us/state:il/sldu:${n}`;

/** @returns milliseconds of each round, and the districts covered in the last one */
export function run(
  groups: number,
  campaigns: number,
  seats: number,
  rounds: number,
): { fold: number[]; covered: number } {
  const listed = Array.from({ length: groups }, (_, i): ListedGroup => ({
    ...{ id: `group-${i}`, name: `Group ${i}`, listedIn: 'coalition' },
    // Three districts each; the last tenth of the districts has nobody, so that the nearest are sought.
    districts: [0, 7, 13].map((step) => division((i + step) % Math.ceil(seats * 0.9))),
    ...(i % 3 === 0 && { campaigns: [`campaign-${i % campaigns}`] }),
  }));
  const wanted = Array.from({ length: seats }, (_, i): WantedSeat => ({
    ...{ legislator: `ocd-person/${i}`, name: `Person ${i}`, party: '', role: 'swing', jurisdiction: 'il' },
    ...{ chamber: 'upper', district: String(i), division: division(i), goal: 30, position: 'undecided' },
  }));
  const counts = new Map(
    wanted.map(({ legislator }, i) => [
      legislator,
      { counts: { contact: i % 20, voicemail: 1, unavailable: 2, skip: 0 } },
    ]),
  );
  const middles = new Map(wanted.map(({ division: id = '' }, i) => [id, { lat: 40, lng: -90 + i / 20 }]));
  const input = (n: number): CoverageInput => ({
    ...{ campaign: `coalition/campaign-${n}`, seats: wanted, groups: listed, today: '2026-11-22' },
    targets: counts as unknown as CoverageInput['targets'],
    divisions: new Set(wanted.map((seat) => seat.division!)),
    middle: (id) => middles.get(id),
    next: '2026-11-26',
  });
  const fold: number[] = [];
  let covered = 0;
  for (let round = 0; round < rounds; round += 1) {
    const inputs = Array.from({ length: campaigns }, (_, n) => input(n));
    const start = performance.now();
    const cover = groupsByDivision(listed);
    const boards = inputs.map((one) => coverageOf({ ...one, cover })).sort(mostPressing);
    fold.push(performance.now() - start);
    covered = boards[0]?.covered ?? 0;
  }
  return { fold, covered };
}
