/**
 * `npm test [-- LEVEL...]`: runs every level of the tests, or the named ones, and
 * ends with what failed and what was skipped, and one line summed over all of them:
 * `N passed, N failed, N skipped`.
 * Exit code 1 when anything failed, 2 for a level that does not exist.
 */
import { LEVELS, type Level } from './test/levels';
import { inWords, outcome, sum, type Outcome } from './test/outcome';

async function runLevel(level: Level): Promise<Outcome> {
  console.log(`\n=== ${level.heading} (${level.name})`);
  const start = Date.now();
  const result = await level.run().catch((error: unknown) => {
    console.error(error);
    return outcome(0, 1, 0, 'The level itself broke');
  });
  for (const note of result.notes) console.log(note);
  console.log(`--- ${level.heading}: ${inWords(result)} (${Math.round((Date.now() - start) / 1000)} s)`);
  return result;
}

async function main(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !LEVELS.some((level) => level.name === name));
  if (unknown.length > 0) {
    console.error(`No level ${unknown.join(', ')}; there are ${LEVELS.map((l) => l.name).join(', ')}.`);
    return 2;
  }
  const groups: Level[][] = [];
  for (const level of LEVELS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const before = groups.at(-1);
    if (level.beside && before) before.push(level);
    else groups.push([level]);
  }
  const results: Outcome[] = [];
  for (const group of groups) results.push(...(await Promise.all(group.map(runLevel))));
  const total = sum(results);
  for (const note of total.notes) console.log(note);
  console.log(`\n${inWords(total)}`);
  return total.failed > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
