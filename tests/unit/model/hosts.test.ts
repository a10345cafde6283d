import { describe, expect, it } from 'vitest';
import { coveredBy, feedAddress, mayAnswerFor, patternsFor, sitesOfFeed } from '../../../utils/model/hosts';

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

describe('where a feed may be', () => {
  const url = (address: string) => new URL(address);

  it.each([
    [
      'https://docs.google.com/spreadsheets/d/e/2PACX/pub?output=csv',
      ['https://docs.google.com/*', 'https://*.googleusercontent.com/*'],
    ],
    ['https://group.example/feed.json', ['https://group.example/*']],
    ['http://127.0.0.1:9/feed.json', ['http://127.0.0.1/*']],
    ['http://group.example/feed.json', []],
    ['javascript:alert(1)', []],
    ['nonsense', []],
  ])('%s needs %j', (address, sites) => expect(sitesOfFeed(address)).toEqual(sites));

  it.each([
    ['https://a.example/x', 'https://a.example/y', true],
    ['https://a.example/x', 'https://b.example/y', false],
    ['https://a.example/x', 'http://a.example/y', false],
    ['https://docs.google.com/x', 'https://doc-0g-sheets.googleusercontent.com/y', true],
    ['https://docs.google.com/x', 'https://evilgoogleusercontent.com/y', false],
    ['https://a.example/x', 'https://doc.googleusercontent.com/y', false],
  ])('%s may be answered by %s: %s', (asked, answered, may) =>
    expect(mayAnswerFor(url(asked), url(answered))).toBe(may),
  );

  it.each([
    [
      'https://docs.google.com/spreadsheets/d/e/2PACX/pubhtml?gid=0&widget=true#x',
      'https://docs.google.com/spreadsheets/d/e/2PACX/pub?gid=0&output=csv',
    ],
    [' https://group.example/pubhtml ', 'https://group.example/pubhtml'],
    ['nonsense', 'nonsense'],
  ])('%s is asked for at %s', (written, address) => expect(feedAddress(written)).toBe(address));
});
