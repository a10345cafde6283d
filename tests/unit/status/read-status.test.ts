// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { statusRows } from '../../../utils/page/status-rows';
import { readStatus } from '../../../utils/status/read-status';
import type { Status } from '../../../utils/status/status';
import { HARMLESS, LAYOUTS } from './layouts';

function read(
  html: string,
  jurisdiction: string,
  isOther: (part: Element) => boolean = () => false,
): Status[] {
  document.body.innerHTML = html;
  return readStatus(statusRows(document.body, isOther), jurisdiction);
}
const short = ({ kind, chamber, day }: Status) => `${kind} ${chamber ?? ''} ${day ?? ''}`;

describe('what a bill’s own page says', () => {
  it.each(LAYOUTS.map((l) => [l.name, l] as const))('%s', (_, { html, jurisdiction, says }) => {
    expect(read(html, jurisdiction).map(short)).toEqual(says);
  });

  it.each(HARMLESS)('nothing is read from "%s"', (words) => {
    for (const chamber of ['House', 'Senate', '']) {
      const row = `<table><tr><td>3/12/2026</td><td>${chamber}</td><td>${words}</td></tr></table>`;
      expect(read(row, 'il')).toEqual([]);
      expect(read(`<dl><dt>Status</dt><dd>${words}</dd></dl>`, 'il')).toEqual([]);
    }
  });

  it('gives the page’s own words, without marks that turn them round, and not too many', () => {
    const long = `Passed Senate; ${'yeas, '.repeat(60)}`;
    const [status] = read(`<p>3/12/2026 ${long}\u202eevil</p>`, 'il');
    expect(status?.words).toMatch(/^3\/12\/2026 Passed Senate; yeas/);
    expect(status?.words).not.toContain('\u202e');
    expect(status?.words.length).toBeLessThanOrEqual(160);
  });

  it('believes no undated word outside a label: menus, steps and filters are not what happened', () => {
    for (const html of [
      '<nav><a>3/12/2026 Passed Senate</a></nav>',
      '<footer><p>3/12/2026 Signed by the Governor</p></footer>',
      '<ul><li>Introduced</li><li>Passed House</li><li>Passed Senate</li><li>Signed by Governor</li></ul>',
      '<p>Passed Senate</p>',
      '<h2>Signed into law</h2>',
      '<label>3/12/2026 Died</label><select><option>Status: Died</option></select>',
      '<p hidden>3/12/2026 Passed Senate</p>',
      '<h3>Status</h3><ul><li>Introduced</li><li>Passed House</li></ul>',
      `<p>3/12/2026 ${'The bill that passed Senate was about roads. '.repeat(12)}</p>`,
    ])
      expect(read(html, 'il'), html).toEqual([]);
  });

  it('leaves out rows of other bills, but for the one that took this bill’s place', () => {
    const isOther = (part: Element) => part.textContent?.includes('HB 5') ?? false;
    const row = (words: string) => `<table><tr><td>HB 5</td><td>3/12/2026</td><td>${words}</td></tr></table>`;
    expect(read(row('Passed Senate'), 'il', isOther)).toEqual([]);
    expect(read(row('Substituted by HB 5'), 'il', isOther).map(short)).toEqual(['replaced  2026-03-12']);
  });

  it('lets a later veto, recall or override change what stands', () => {
    const rows = (...words: string[]) => words.map((w, i) => `<p>${String(i + 1)}/10/2026 ${w}</p>`).join('');
    expect(read(rows('Passed Senate', 'Recalled from the House'), 'il')).toEqual([]);
    expect(read(rows('Vetoed by Governor', 'Veto overridden in House'), 'il')).toEqual([]);
    expect(read(rows('Died in committee', 'Revived'), 'il')).toEqual([]);
  });

  it('says nothing of a page without rows, and none the worse for a huge one', () => {
    expect(read('', 'il')).toEqual([]);
    document.body.innerHTML = '<p>3/12/2026 Passed Senate</p>'.repeat(5000);
    expect(statusRows(document.body, () => false)).toHaveLength(4000);
  });
});
