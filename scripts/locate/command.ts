/** The `npm run -s locate` command: places in, districts out as one JSON line a place, by the extension's own resolver. */
import path from 'node:path';
import type { Chamber } from '../../utils/model/bill';
import type { DistrictRef } from '../../utils/model/legislator';
import { chambersOf, resolve, type Lines } from '../../utils/lines';
import { everywhere } from '../../utils/people';
import { BadInput, readRequest, readPlace, type Place } from './arguments';
import { openLines } from './open-lines';

export const USAGE = `Usage: npm run -s locate -- [--data DIR] [--day YYYY-MM-DD] --state ST LAT LNG [--accuracy METRES]
       npm run -s locate -- [--data DIR] [--day YYYY-MM-DD] < LIST

Prints the state legislative districts of a place, under Open States' names, as
one JSON line: {"upper":["13"],"lower":["27"],"near":[...]}. Without a place it
reads one a line, "STATE LAT LNG [ACCURACY]", and prints a line for each.

  --state     two-letter code of the state
  --accuracy  metres within which the true place lies, 0 by default
  --data      folder that \`npm run data\` wrote, by default data/ of the project
  --day       day whose district lines are wanted, today by default
  --help      show this

"near" lists other districts whose line lies within the uncertainty, "next" what
holds later where it differs, "kind" is there where no district has the place:
"shore" (the nearest within 200 m was taken) or "outside".
Exit code 2: the input is wrong, or there are no lines for the state.
`;

export interface World {
  /** The project's own folder. */
  root: string;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Standard input, line by line; only asked for where no place was given. */
  lines(): AsyncIterable<string> | Iterable<string>;
  out(line: string): void;
  err(line: string): void;
}

/** Runs the command. 0: done. 2: it was asked for wrongly, or there are no lines. */
export async function runLocate(argv: readonly string[], world: World): Promise<0 | 2> {
  try {
    const request = readRequest(argv, USAGE);
    if (request.help) {
      world.out(USAGE);
      return 0;
    }
    const folder = path.resolve(request.data ?? path.join(world.root, 'data'));
    const locate = locator(folder, request.day ?? world.today);
    if (request.place) world.out(locate(request.place));
    else await eachLine(world, locate);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    world.err(`locate: ${error.message}`);
    return 2;
  }
}

async function eachLine(world: World, locate: (place: Place) => string): Promise<void> {
  let number = 0;
  for await (const line of world.lines()) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      world.out(locate(readPlace(line.trim().split(/\s+/))));
    } catch (error) {
      throw error instanceof BadInput
        ? new BadInput(`line ${number} (${line.trim().slice(0, 60)}): ${error.message}`)
        : error;
    }
  }
}

/** Opens the lines of each state once. */
function locator(folder: string, day: string): (place: Place) => string {
  const open = new Map<string, Lines>();
  return ({ state, point }) => {
    const lines = open.get(state) ?? openLines(folder, state);
    open.set(state, lines);
    const { kind, districts, near, next } = resolve(lines, point, day);
    const names = (chamber: Chamber, refs: readonly DistrictRef[]) =>
      refs.filter((ref) => ref.chamber === chamber).map((ref) => ref.district);
    const chambers = new Set([...chambersOf(lines), ...everywhere(state).map((ref) => ref.chamber)]);
    return JSON.stringify({
      ...Object.fromEntries([...chambers].map((chamber) => [chamber, names(chamber, districts)])),
      near,
      ...(next.length > 0 && { next }),
      ...(kind !== 'found' && { kind }),
    });
  };
}
