/** Calls for the benches: over half a year, to 177 persons. */
import type { Call, Outcome } from '../../utils/model/call';

const OUTCOMES: readonly Outcome[] = ['contact', 'voicemail', 'unavailable', 'skip'];

/** @param campaigns how many they are for */
export function manyCalls(count: number, campaigns = 500): Call[] {
  return Array.from({ length: count }, (_, i) => ({
    kind: 'call',
    id: `call-${i}`,
    // Spread over half a year, in two zones.
    at: new Date(1_760_000_000_000 + (i % 180) * 86_400_000 + i * 50).toISOString(),
    zone: i % 2 ? 'America/Chicago' : 'America/New_York',
    campaign: `bench/c${i % campaigns}`,
    ...(i % 10 === 0 && { also: [`bench/c${(i + 1) % campaigns}`] }),
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
