/** Calls counted, and those of a whole group merged, in a real browser. */
import type { Page } from '@playwright/test';
import { bundle } from './bundle';
import { atMost, median, ms, times, type Measured } from './measure';
import type { MergeTimes } from './merge-in-page';

interface Tallies {
  run(count: number, campaigns: number, rounds: number): { tally: number[]; bare: number[]; counted: number };
}

interface Coverages {
  run(groups: number, campaigns: number, seats: number, rounds: number): { fold: number[]; covered: number };
}

interface Reports {
  run(count: number, campaigns: number, rounds: number, scope: object): { report: number[]; counted: number };
}

interface Boards {
  run(
    groups: number,
    campaigns: number,
    people: number,
    rounds: number,
  ): Promise<{ board: number[]; calls: number }>;
}

interface Merges {
  run(members: number, each: number, stored: boolean): Promise<MergeTimes>;
}

const number = (n: number): string => n.toLocaleString('en');

/** A million takes seconds a round, most of them to make the calls. */
const FEW_ROUNDS = 3;

async function tallies(page: Page, rounds: number): Promise<Measured[]> {
  await page.addScriptTag({ content: await bundle('scripts/bench/tally-in-page.ts', 'rotundaTally') });
  const rows: Measured[] = [];
  for (const [calls, campaigns, most, of] of [
    [100_000, 20, 150, rounds],
    // Nearly every call is the first of its campaign, person and day.
    [100_000, 500, 150, rounds],
    [1_000_000, 500, 1500, Math.min(rounds, FEW_ROUNDS)],
  ] as const) {
    const { tally, bare } = await page.evaluate(
      ([count, many, times]) => {
        const { rotundaTally } = globalThis as unknown as { rotundaTally: Tallies };
        return rotundaTally.run(count, many, times);
      },
      [calls, campaigns, of] as const,
    );
    const [folded, read] = [median(tally), median(bare)];
    rows.push(
      atMost(
        `tally over ${number(calls)} calls for ${campaigns} campaigns`,
        folded,
        most,
        ms,
        `${times(folded / read)} a bare loop`,
      ),
    );
  }
  return rows;
}

/** Of one campaign, which is what a leader looks at; of some days of one group, where goals count everybody; of all. */
async function reports(page: Page, rounds: number): Promise<Measured[]> {
  await page.addScriptTag({ content: await bundle('scripts/bench/report-in-page.ts', 'rotundaReport') });
  const rows: Measured[] = [];
  for (const [what, calls, campaigns, scope, most, of] of [
    ['a campaign', 100_000, 1, { campaign: 'bench/c0' }, 150, rounds],
    ["a group's month", 100_000, 1, { group: 'bench', from: '2025-11-01', to: '2025-11-30' }, 150, rounds],
    ['20 campaigns', 100_000, 20, {}, 150, rounds],
    ['a campaign', 1_000_000, 1, { campaign: 'bench/c0' }, 1500, Math.min(rounds, FEW_ROUNDS)],
  ] as const) {
    const { report, counted } = await page.evaluate(
      ([count, many, times, part]) => {
        const { rotundaReport } = globalThis as unknown as { rotundaReport: Reports };
        return rotundaReport.run(count, many, times, part);
      },
      [calls, campaigns, of, scope] as const,
    );
    rows.push(
      atMost(
        `report of ${what} over ${number(calls)} calls`,
        median(report),
        most,
        ms,
        `${number(counted)} counted`,
      ),
    );
  }
  return rows;
}

const MEMBERS = 200;
const EACH = 250;

async function merges(page: Page): Promise<Measured[]> {
  await page.addScriptTag({ content: await bundle('scripts/bench/merge-in-page.ts', 'rotundaMerge') });
  const t = await page.evaluate(
    ([members, each]) => {
      const { rotundaMerge } = globalThis as unknown as { rotundaMerge: Merges };
      return rotundaMerge.run(members, each, true);
    },
    [MEMBERS, EACH] as const,
  );
  const what = `${MEMBERS} tally files of ${EACH} calls`;
  const plain = (row: string, value: number | null): Measured => ({
    what: `${what}: ${row}`,
    measured: ms(value ?? 0),
    budget: 'none',
    met: true,
  });
  return [
    plain('read and verified', t.read),
    plain('merged in memory', t.merge),
    atMost(`${what}: read, and merged into the database`, t.read + (t.store ?? Infinity), 5000, ms),
    plain('the same once more', t.again),
    plain(`${MEMBERS * 2.5} new calls of all members`, t.more),
    plain('all that stand walked', t.walk),
    atMost('link of 100 calls', t.link, 4000, (letters) => `${letters} letters`),
  ];
}

const GROUPS = 2000;
const CAMPAIGNS = 5;
const SEATS = 63;

async function coverages(page: Page, rounds: number): Promise<Measured> {
  await page.addScriptTag({ content: await bundle('scripts/bench/coverage-in-page.ts', 'rotundaCoverage') });
  const { fold, covered } = await page.evaluate(
    ([groups, campaigns, seats, times]) => {
      const { rotundaCoverage } = globalThis as unknown as { rotundaCoverage: Coverages };
      return rotundaCoverage.run(groups, campaigns, seats, times);
    },
    [GROUPS, CAMPAIGNS, SEATS, rounds] as const,
  );
  const what = `coverage: ${number(GROUPS)} groups x ${CAMPAIGNS} campaigns x ${SEATS} legislators`;
  return atMost(what, median(fold), 300, ms, `${covered} districts covered`);
}

async function boards(page: Page, rounds: number): Promise<Measured> {
  await page.addScriptTag({ content: await bundle('scripts/bench/board-in-page.ts', 'rotundaBoard') });
  const { board, calls } = await page.evaluate(
    ([groups, campaigns, people, times]) => {
      const { rotundaBoard } = globalThis as unknown as { rotundaBoard: Boards };
      return rotundaBoard.run(groups, campaigns, people, times);
    },
    [GROUPS, CAMPAIGNS, SEATS, rounds] as const,
  );
  const what = `coalition's board from the database: ${number(GROUPS)} groups x ${CAMPAIGNS} campaigns x ${SEATS} people`;
  return atMost(what, median(board), 300, ms, `${number(calls)} calls`);
}

export const measureCalls = async (page: Page, rounds: number): Promise<Measured[]> => [
  ...(await tallies(page, rounds)),
  await coverages(page, rounds),
  await boards(page, rounds),
  ...(await reports(page, rounds)),
  ...(await merges(page)),
];
