/** A state's lines from the data folder. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLines, type Lines } from '../../utils/lines';
import { BadInput } from './arguments';

/**
 * @param folder that `npm run data` wrote
 * @throws BadInput where there are no lines, or they cannot be read
 */
export function openLines(folder: string, state: string): Lines {
  const file = path.join(folder, 'lines', `${state}.json`);
  const none = `There are no district lines for ${state.toUpperCase()} in ${folder}.`;
  if (!existsSync(file)) {
    throw new BadInput(
      existsSync(path.join(folder, 'lines'))
        ? none
        : `There are no district lines in ${folder}. Build them: npm run data`,
    );
  }
  const read = readLines(parsed(readFileSync(file, 'utf8')));
  if (read.ok) {
    if (read.value.jurisdiction !== state) throw new BadInput(`${file} has the lines of another state.`);
    return read.value;
  }
  throw new BadInput(
    `${file} cannot be read: ${read.problems[0]?.detail ?? ''}. Build it again: npm run data`,
  );
}

/** @returns null where the text is not JSON, which is no file of lines */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
