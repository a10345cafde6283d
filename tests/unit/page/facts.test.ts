/** What a page says of its session, where it says it in a plain line. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../utils/detect';
import { pageFacts } from '../../../utils/page/facts';
import { allSegments, HAS_TEXT } from '../../../utils/page/walk';

const sessionOf = (url: string, body: string) => {
  const { document } = new JSDOM(`<title>Bill text</title><body>${body}<p>HB 12</p></body>`, { url }).window;
  const facts = pageFacts(document, url, '2026-06-01');
  return detect(facts, allSegments(document.body, HAS_TEXT)).map((bill) => bill.session);
};

describe('the session of a bill’s text', () => {
  it.each([
    ['https://le.utah.gov/x', '<p align="center">2013 GENERAL SESSION</p>', '2013'],
    ['https://leg.mt.gov/x', '<p><b>68th Legislature 2023</b></p>', '2023'],
    ['https://le.utah.gov/x', '<p>2013 General Session</p><h1>An act</h1>', '2013'],
    ['https://le.utah.gov/x', `${'<p>x</p>'.repeat(11)}<p>2013 General Session</p>`, '2013'],
  ])('is read from a line of its own: %s %s', (url, body, session) => {
    expect(sessionOf(url, body)).toEqual([session]);
  });

  it.each([
    '<p>It was first heard in the 2013 General Session and died there.</p>',
    '<p>As before, the 2013 General Session</p>',
    '<ul><li>2013 General Session</li></ul>',
    `${'<p>x</p>'.repeat(12)}<p>2013 General Session</p>`,
  ])('is not read from a sentence, a list or far below: %s', (body) => {
    expect(sessionOf('https://le.utah.gov/x', body)).toEqual(['2026']);
  });
});
