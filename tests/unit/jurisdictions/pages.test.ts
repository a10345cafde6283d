/** Every legislature's pages, as this project imagines them: what must be found there, and what must not. */
import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../../scripts/read-document';
import { detect, pageBill } from '../../../utils/detect';
import { RULES } from '../../../utils/jurisdictions/rules';
import { readFixture } from './read-fixture';

const TODAY = '2026-06-01';

describe.each(RULES.map((r) => r.code))('%s', (code) => {
  const pages = readFixture(code);

  it('has at least two pages with bills and one without', () => {
    expect(pages.filter((p) => p.expected.length > 0).length).toBeGreaterThanOrEqual(2);
    expect(pages.some((p) => p.expected.length === 0)).toBe(true);
  });

  it.each(pages.map((p) => [p.url, p] as const))('%s', (url, { html, expected }) => {
    const { page, segments } = htmlDocument(html, url, TODAY);
    const found = detect(page, segments);
    expect(found.map((c) => `${c.identifier} ${c.session ?? ''}`)).toEqual(expected);
    expect(found.every((c) => c.jurisdiction === code)).toBe(true);
    if (expected.length > 0 && !/\/bills$/.test(url)) {
      const bill = pageBill(page, segments);
      expect(`${bill?.identifier ?? ''} ${bill?.session ?? ''}`).toBe(expected[0]);
    }
  });
});
