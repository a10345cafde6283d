/** The main job walked alone, one picture a step: page open, bill marked, call sheet, outcome recorded, tally. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { until, type Driver, type Tab } from '../browsers/driver';
import {
  addSampleFeed,
  badge,
  chooseDistricts,
  markedTexts,
  openPage,
  SAMPLE_DISTRICTS,
  SUPPORT,
} from './steps';

/** The step that did not go well, in its message. */
export class StepFailed extends Error {}

/** What the tally page says, one line a row. Runs in that page. */
function tallyText(): string[] {
  const rows = [...document.querySelectorAll('[data-tally], [data-tally-target]')].filter((row) =>
    row.querySelector('[data-count]'),
  );
  return rows.map((row) => {
    const own = (cell: Element): boolean => cell.closest('[data-tally], [data-tally-target]') === row;
    const counts = [...row.querySelectorAll('[data-count]')]
      .filter(own)
      .map(
        (cell) => `${cell.getAttribute('data-count')} ${(cell.textContent ?? '').replace(/\D/g, '') || 0}`,
      );
    const name =
      row.querySelector<HTMLElement>('th')?.innerText.replace(/\s+/g, ' ').trim() ??
      row.getAttribute('data-tally') ??
      '';
    const indent = row.hasAttribute('data-tally-target')
      ? '    '
      : row.getAttribute('data-tally') === 'total'
        ? ''
        : '  ';
    return `${indent}${name}: ${counts.join(', ')}`;
  });
}

/**
 * Walks the whole way in a browser whose extension knows nothing yet.
 * @param home address of the statehouse's first page
 * @param out folder for the pictures, made where it is missing
 * @returns the tally at the end, one line a row
 * @throws StepFailed naming the step
 */
export async function walk(
  driver: Driver,
  home: string,
  out: string,
  say: (line: string) => void,
): Promise<string[]> {
  mkdirSync(out, { recursive: true });
  let number = 0;
  const step = async (name: string, tab: Tab | null, work: (shown: (tab: Tab) => void) => Promise<void>) => {
    number += 1;
    let seen = tab;
    try {
      await work((shown) => {
        seen = shown;
      });
      const picture = `${String(number).padStart(2, '0')}-${name.replaceAll(' ', '-')}.png`;
      await seen?.screenshot(join(out, picture));
      say(`${number}. ${name}  (${picture})`);
    } catch (error) {
      await seen?.screenshot(join(out, 'failed.png')).catch(() => undefined);
      throw new StepFailed(
        `Step ${number}, ${name}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };

  await step('districts chosen', null, async (shown) => {
    await chooseDistricts(driver, SAMPLE_DISTRICTS);
    shown(await openPage(driver, 'organise.html#/start'));
  });
  await step('campaigns added', null, async (shown) => {
    await addSampleFeed(driver);
    shown(await openPage(driver, 'organise.html#/campaigns'));
  });
  const page = await driver.open(home);
  await step('page open', page, async () => {
    await page.see('h1');
  });
  await step('bill marked', page, async () => {
    await until('marks on the page', async () => (await page.evaluate(markedTexts)).includes('SB 12'));
    await page.see('[data-part="pill"]');
    await until('the badge', async () => (await badge(driver, home)) !== '');
  });
  await step('campaigns of the page', page, async () => {
    await page.click('[data-part="pill"]');
    await page.see(`[data-campaign="${SUPPORT}"] [data-action="call"]`);
  });
  await step('call sheet', page, async () => {
    await page.click(`[data-campaign="${SUPPORT}"] [data-action="call"]`);
    await page.see('section[data-target] a[data-action="dial"]');
    await page.see('[data-outcome="contact"]');
  });
  await step('outcome recorded', page, async () => {
    await page.click('[data-position="lean_yes"]');
    await page.click('[data-outcome="contact"]');
    await page.see('[data-saved]');
  });
  await step('next person', page, async () => {
    await page.click('[data-action="next"]');
    await page.seeNo('[data-saved]');
    await page.click('[data-outcome="voicemail"]');
    await page.see('[data-saved]');
  });
  const tally = await openPage(driver, 'organise.html#/tally');
  let lines: string[] = [];
  await step('tally', tally, async () => {
    await tally.see('[data-tally="total"]');
    lines = await tally.evaluate(tallyText);
    const total = lines.find((line) => line.includes('contact 1') && line.includes('voicemail 1'));
    if (!total) throw new Error(`The tally does not show the two calls:\n${lines.join('\n')}`);
  });
  return lines;
}
