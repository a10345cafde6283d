/** The tally over many calls, and a bare loop that only reads them. Runs in a browser. */
import { tallyOf } from '../../utils/tally/tally';
import { manyCalls } from './many-calls';

/** @returns milliseconds of each round, of the tally and of the bare loop */
export function run(
  count: number,
  campaigns: number,
  rounds: number,
): { tally: number[]; bare: number[]; counted: number } {
  const calls = manyCalls(count, campaigns);
  const tally: number[] = [];
  const bare: number[] = [];
  let counted = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    counted = tallyOf(calls, { at: '2026-01-10T00:00:00.000Z', zone: 'America/Chicago' }).counts.contact;
    const between = performance.now();
    let characters = 0;
    for (const call of calls) characters += call.campaign.length + call.target.length + call.outcome.length;
    if (characters === 0) throw new Error('Nothing was read');
    tally.push(between - start);
    bare.push(performance.now() - between);
  }
  return { tally, bare, counted };
}
