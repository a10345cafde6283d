/** The tally over many calls, and a bare loop that only reads them. Runs in a browser. */
import type { Call, Outcome } from '../../utils/model/call';
import { tallyOf } from '../../utils/tally/tally';

const OUTCOMES: readonly Outcome[] = ['contact', 'voicemail', 'unavailable', 'skip'];

function manyCalls(count: number): Call[] {
  return Array.from({ length: count }, (_, i) => ({
    kind: 'call',
    id: `call-${i}`,
    // Spread over half a year, in two zones.
    at: new Date(1_760_000_000_000 + (i % 180) * 86_400_000 + i * 50).toISOString(),
    zone: i % 2 ? 'America/Chicago' : 'America/New_York',
    campaign: `bench/c${i % 500}`,
    ...(i % 10 === 0 && { also: [`bench/c${(i + 1) % 500}`] }),
    bills: [`xx/2026/HB ${1000 + (i % 500)}`],
    target: `ocd-person/${i % 177}`,
    targetName: `Person ${i % 177}`,
    jurisdiction: 'xx',
    chamber: 'lower',
    // A person sits in one district, some in the same.
    district: String((i % 177) % 118),
    outcome: OUTCOMES[i % 4] ?? 'contact',
    ...(i % 4 === 0 && { position: 'undecided' as const }),
    surface: 'popup',
  }));
}

/** @returns milliseconds of each round, of the tally and of the bare loop */
export function run(count: number, rounds: number): { tally: number[]; bare: number[]; counted: number } {
  const calls = manyCalls(count);
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
