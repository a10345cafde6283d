// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PICTURE, SharePicture } from '../../../components/report/SharePicture';
import type { PictureKind } from '../../../components/report/ShareMenu';
import { wordsIn } from '../../../components/report/words';
import { drawMap } from '../../../utils/app/district-map';
import { onGround } from '../../../utils/app/report-map';
import { xx } from '../../../utils/jurisdictions/xx';
import { readLines } from '../../../utils/lines';
import { sampleLines } from '../../../utils/sample/lines';
import { madeReport } from '../../fixtures/made-report';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));
afterEach(() => document.body.replaceChildren());

const report = madeReport();
const read = readLines(sampleLines);
if (!read.ok) throw new Error('the lines of the Sample State cannot be read');
const map = {
  drawing: drawMap(read.value, null, xx, '2026-11-24'),
  ...{ state: 'xx', chamber: 'upper' as const, rows: onGround(report.districts) },
};
const picture = (kind: PictureKind) =>
  draw(<SharePicture {...{ kind, report, map }} words={wordsIn('en-US')} />).one('svg[data-picture]');

const KINDS = ['days', 'targets', 'outcomes', 'votes', 'map'] as const;

describe('a chart as a picture', () => {
  it.each(KINDS)('says of %s whose numbers they are, of when, and that they are self-reported', (kind) => {
    const svg = picture(kind);
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual([
      String(PICTURE.width),
      String(PICTURE.height),
    ]);
    const texts = [...svg.querySelectorAll('text')].map((t) => t.textContent);
    expect(texts[0]).toBe('Safe routes to school');
    expect(texts.join('\n')).toContain('Self-reported calls');
    expect(texts.join('\n')).toContain('Nov 24, 2026');
  });

  it('has the report’s numbers in it', () => {
    const texts = (kind: PictureKind) => picture(kind).textContent ?? '';
    const { reached } = report.headline.figures;
    expect(texts('outcomes')).toContain(reached.n.toLocaleString('en-US'));
    expect(texts('targets')).toContain(`${report.targets[0]!.name}`);
    expect(texts('votes')).toContain(`Yes: ${report.whip[0]!.counts.yes}`);
    const first = report.districts.find((d) => d.district === '1')!;
    expect(picture('map').querySelector('[data-district="1"]')?.getAttribute('data-level')).toBe(
      first.progress?.missing === 0 ? 'done' : 'half',
    );
  });

  it.each(KINDS)('stands in %s on its own: every fill is in it, and nothing is fetched', (kind) => {
    const svg = picture(kind);
    const text = new XMLSerializer().serializeToString(svg);
    expect(new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')).toBeNull();
    for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g))
      expect(svg.querySelector(`[id="${id}"]`), id).not.toBeNull();
    expect(text).not.toMatch(/href=|@import|https?:\/\/(?!www\.w3\.org\/)/);
  });
});
