/** Whatever is written, is read back; and no text makes the detector slow. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../../scripts/bench/hostile-text';
import { detect } from '../../../utils/detect';
import { prefixOfNumber } from '../../../utils/detect/prefixes';
import { RULES } from '../../../utils/jurisdictions/rules';
import type { Rules } from '../../../utils/jurisdictions/rule-types';

const today = '2026-06-01';
const hostUrl = (rules: Rules) => `https://${rules.hosts.split(' ')[0] ?? ''}/`;
const scan = (url: string | null, text: string) => detect({ url, today }, [{ text, links: [] }]);

const dotted = (prefix: string, between: string) => [...prefix].map((c) => `${c}.`).join(between);
const WRITTEN: ((prefix: string, n: number) => string)[] = [
  (p, n) => `${p} ${n}`,
  (p, n) => `${p}${n}`,
  (p, n) => `${p}-${n}`,
  (p, n) => `${p}\u00a0${n}`,
  (p, n) => `${p} ${String(n).padStart(5, '0')}`,
  (p, n) => `${dotted(p, '')} ${n}`,
  (p, n) => `${dotted(p, ' ')} ${n}`,
  (p, n) => `${dotted(p, '')} No. ${n}`,
  (p, n) => `#${p}${n}`,
];
const AROUND: ((mention: string) => string)[] = [
  (m) => m,
  (m) => `The committee heard ${m} today.`,
  (m) => `(${m})`,
  (m) => `${m}: an act; ${'x'.repeat(3)}`,
  (m) => `“${m}”`,
];

/** Prefixes of two letters and more that stand alone and take any number there. */
const prefixes = RULES.filter((rules) => !rules.dashed && rules.code !== 'us').flatMap((rules) =>
  rules.prefixes
    .split(' ')
    .map((entry) => entry.replace(/[=<*].*/, ''))
    .filter((id) => id.length > 1)
    .map((id) => ({ rules, id })),
);

describe('what is written', () => {
  it('is read back, in every state and form', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...prefixes),
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(...WRITTEN),
        fc.constantFrom(...AROUND),
        ({ rules, id }, n, write, put) => {
          const max = rules.max ?? 9999;
          fc.pre(n <= max && (!rules.blocks || prefixOfNumber(rules, n) === id));
          const mention = write(id, n);
          // `H.R. 5` is Congress's wherever a state does not write so itself.
          fc.pre(rules.dotted === true || !/^H\. ?R\./.test(mention));
          const [found, ...more] = scan(hostUrl(rules), put(mention));
          expect(more).toEqual([]);
          expect(found?.identifier).toBe(`${id} ${n}`);
          expect(found?.jurisdiction).toBe(rules.code);
          expect(found?.text).toBe(mention.replace(/^#/, ''));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('gives places that hold the text, in order, for any text', () => {
    const scrap = fc.constantFrom(
      'SB',
      'HB ',
      ' 12',
      '13,',
      ' and ',
      '\u00ad',
      'No. ',
      'H.R.',
      '-',
      '2026',
      'Senate Bill ',
      '\n',
      '(',
      'é',
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), fc.constantFrom(...RULES), (scraps, rules) => {
        const text = scraps.join('');
        let last = 0;
        for (const c of scan(hostUrl(rules), text)) {
          expect(text.slice(c.start, c.end)).toBe(c.text);
          expect(c.start).toBeGreaterThanOrEqual(Math.min(last, c.start));
          expect(c.end).toBeGreaterThan(c.start);
          last = c.start;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile text', () => {
  // What is read anew from every letter would take a quarter of an hour; `npm run bench` says how long it takes.
  it.each(hostileTexts(1_000_000))(
    'a megabyte of %j is read in one go',
    (_, text) => {
      const found = scan('https://www.ilga.gov/', text);
      expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    },
    10_000,
  );
});
