/** A hub's calls sealed, opened and verified, in a real browser. */
import type { Page } from '@playwright/test';
import { bundle } from './bundle';
import type { HubTimes } from './hub-in-page';
import { atMost, ms, type Measured } from './measure';

interface Hub {
  run(members: number, each: number, push: number): Promise<HubTimes>;
}

const MEMBERS = 500;
const EACH = 200;
/** Calls of one push: an evening's. */
const PUSH = 20;

export async function measureHub(page: Page): Promise<Measured[]> {
  await page.addScriptTag({ content: await bundle('scripts/bench/hub-in-page.ts', 'rotundaHub') });
  const t = await page.evaluate(
    ([members, each, push]) => {
      const { rotundaHub } = globalThis as unknown as { rotundaHub: Hub };
      return rotundaHub.run(members, each, push);
    },
    [MEMBERS, EACH, PUSH] as const,
  );
  const all = `${t.opened.toLocaleString('en')} sealed calls`;
  return [
    { what: '1,000 calls sealed and signed', measured: ms(t.seal), budget: 'none', met: true },
    atMost(`${all}: opened and verified`, t.open, 15_000, ms),
    atMost(`${all}: longest without a word of progress`, t.longest, 1000, ms),
    { what: '500 new sealed calls: opened and verified', measured: ms(t.fresh), budget: 'none', met: true },
    atMost('a sealed call', t.size, 1000, (letters) => `${letters} letters`),
  ];
}
