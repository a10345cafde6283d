import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../../scripts/run';
import { openMarkedPage, openPage, openPopup, setUp, SUPPORT } from '../../../scripts/demo/steps';
import { expect, launch, test } from '../harness/fixtures';
import { openCard, openSheet } from '../harness/sheet';

type Words = Record<string, Record<string, string>>;
const spanish = parse(readFileSync(join(ROOT, 'utils/locales/es.yml'), 'utf8')) as Words;

test('a browser in Spanish shows Spanish, and reads the Spanish script first', async ({
  browserKind,
  statehouse,
}) => {
  const driver = await launch(browserKind, undefined, 'es');
  try {
    await setUp(driver);
    const url = `${statehouse.url}/`;
    const page = await openMarkedPage(driver, url);
    const popup = await openPopup(driver, url);
    expect(await popup.evaluate(() => document.documentElement.lang)).toMatch(/^es/);
    const target = await openSheet(popup, SUPPORT);
    const sheet = await popup.see(`section[data-target="${target}"]`);
    expect(sheet.text).toContain('me llamo Robin Ashdown');
    for (const outcome of ['contact', 'voicemail', 'unavailable', 'skip']) {
      const words = spanish['outcome']?.[outcome] ?? 'missing in es.yml';
      expect((await popup.see(`[data-outcome="${outcome}"]`)).text).toContain(words);
    }
    await openCard(page, SUPPORT);
    expect((await page.see('[data-outcome="contact"]')).text).toContain(spanish['outcome']?.['contact']);
    const tally = await openPage(driver, 'organise.html#/tally');
    expect(await tally.evaluate(() => document.documentElement.lang)).toMatch(/^es/);
  } finally {
    await driver.close();
  }
});
