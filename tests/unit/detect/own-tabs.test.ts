import { expect, it } from 'vitest';
import { detect } from '../../../utils/detect';

const url = 'https://www.nmlegis.gov/Legislation/Legislation?chamber=S&legType=B&legNo=11&year=19';
const read = (text: string, href: string): string[] =>
  detect({ url, today: '2026-11-22' }, [{ text, links: [{ start: 0, end: text.length, href }] }]).map(
    (c) => c.text,
  );

it('does not take a number on a tab of the page for the bill that the page is about', () => {
  expect(read('11', `${url}#`)).toEqual([]);
  expect(read('11', `${url}#actions`)).toEqual([]);
  expect(read('11', url)).toEqual(['11']);
});
