/** The quick look at a text may never turn away what the detector would find. */
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../utils/detect';
import { BEGINS, mayName, NAMES, NOTHING, TELLS } from '../../../utils/detect/quick';
import { RULES } from '../../../utils/jurisdictions/rules';

describe('the quick look', () => {
  it.each([
    ['Referred to the committee', NOTHING],
    ['Read on day 3', NOTHING],
    ['$ 12', NOTHING],
    ['12', BEGINS],
    ['in May 2026', TELLS],
    ['by the 104th', TELLS],
    ['HB 12', NAMES],
    ['hb12', NAMES],
    ['day 3, then SB 4', NAMES],
    ['abx1 4', NAMES],
    ['Nos. 12', NAMES],
    ['House Bill\n 12', NAMES],
    ['Proyecto de la Cámara 12', NAMES],
    ['B 12', NAMES],
    ['SB\u00a012', NAMES],
  ])('at %j', (text, told) => expect(mayName(text)).toBe(told));

  it('lets every prefix of every legislature pass, in any case, and its plural', () => {
    for (const { prefixes } of RULES)
      for (const name of prefixes.split(/[ =*]|<\d+/).filter(Boolean))
        for (const text of [name, name.toLowerCase(), `${name}s`, `the ${name}`])
          expect([text, mayName(`${text} 12`)]).toEqual([text, NAMES]);
  });
});

describe('cells that are a bill’s name', () => {
  const detector = () => createDetector({ url: 'https://www.ilga.gov/', today: '2026-06-01' });
  const cell = (text: string) => ({ text, links: [] });

  it('are told the same however many went before', () => {
    const one = detector();
    for (const text of [
      'SB 1',
      'SB 9',
      'SB9',
      'SB 123',
      'SB 2000',
      'SB 99999',
      'SB 0',
      'QB 7',
      'HJRCA 2',
      'SB 2',
    ]) {
      const alone = detector()
        .scan(cell(text))
        .map(({ segment: _, ...rest }) => rest);
      expect(one.scan(cell(text)).map(({ segment: _, ...rest }) => rest)).toEqual(alone);
      expect(one.scan(cell(text)).map(({ segment: _, ...rest }) => rest)).toEqual(alone);
    }
  });

  it('take the session of the heading before them', () => {
    const one = detector();
    const sessions = ['103rd General Assembly', 'SB 1', '102nd General Assembly', 'SB 2'].map(
      (text) => one.scan({ text, links: [], heading: text.includes('General') })[0]?.session,
    );
    expect(sessions).toEqual([undefined, '103rd', undefined, '102nd']);
  });
});
