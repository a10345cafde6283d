/** The report over many calls, with goals and a whip board for each campaign. Runs in a browser. */
import type { KnownCampaign } from '../../utils/report/known';
import { nothingKnown } from '../../utils/report/known';
import { reportOf } from '../../utils/report/make';
import type { ReportScope } from '../../utils/report/report';
import { manyCalls } from './many-calls';

const campaign = (i: number): KnownCampaign => ({
  ...{ key: `bench/c${i}`, feed: 'bench', title: `Campaign ${i}`, ask: 'vote yes', group: 'Bench', lead: '' },
  ...{ bills: [`xx/2026/HB ${1000 + i}`], stance: 'support', status: 'live', result: null, partners: [] },
  ...{ thanks: '', link: '', evidence: [], deadlines: [], vote: { want: 'yes', needed: 60 } },
  goals: Array.from({ length: 20 }, (_, n) => ({
    ...{ target: `ocd-person/${(i + n) % 177}`, name: `Person ${(i + n) % 177}`, goal: 30 },
    ...{ jurisdiction: 'xx', chamber: 'lower', district: String(n % 118) },
  })),
  voters: Array.from({ length: 118 }, (_, n) => ({
    ...{ id: `ocd-person/${n}`, name: `Person ${n}`, party: '', committees: [] },
    ...{ jurisdiction: 'xx', chamber: 'lower', district: String(n) },
  })),
});

/** @returns milliseconds of each round, from the first call to the report */
export function run(
  count: number,
  campaigns: number,
  rounds: number,
  scope: ReportScope,
): { report: number[]; counted: number } {
  const calls = manyCalls(count, campaigns);
  const known = { ...nothingKnown, campaigns: Array.from({ length: campaigns }, (_, i) => campaign(i)) };
  const report: number[] = [];
  let counted = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const made = reportOf(calls, scope, { at: '2026-01-10T00:00:00.000Z', zone: 'America/Chicago' }, known);
    report.push(performance.now() - start);
    counted = made.headline.figures.attempts;
  }
  return { report, counted };
}
