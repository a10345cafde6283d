import { describe, expect, it } from 'vitest';
import { coveredBy, patternsFor } from '../../../utils/model/hosts';

describe('patternsFor', () => {
  it('covers both schemes, subdomains where the facts say so, and this computer by plain http alone', () => {
    expect(patternsFor(['ilga.gov', '*.senate.ca.gov', 'ilga.gov', '127.0.0.1'])).toEqual([
      'http://*.senate.ca.gov/*',
      'http://127.0.0.1/*',
      'http://ilga.gov/*',
      'https://*.senate.ca.gov/*',
      'https://ilga.gov/*',
    ]);
  });
});

describe('coveredBy', () => {
  const wanted = 'https://ilga.gov/*';
  it.each([
    [['https://ilga.gov/*'], true],
    [['*://ilga.gov/*'], true],
    [['https://*/*'], true],
    [['*://*/*'], true],
    [['<all_urls>'], true],
    [['http://ilga.gov/*'], false],
    [['http://*/*'], false],
    [['https://www.ilga.gov/*'], false],
    [['https://notilga.gov/*'], false],
    [[], false],
  ])('%j: %s', (granted, answer) => expect(coveredBy(granted)(wanted)).toBe(answer));
});
