/**
 * Fixtures of a jurisdiction: one HTML file with several pages, each under a
 * comment that says its address and the bills that it names, in reading order.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface FixturePage {
  url: string;
  /** `SB 12 104th`: identifier and session. */
  expected: string[];
  html: string;
}

const folder = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

/** The pages of `tests/fixtures/pages/<code>.html`. */
export function readFixture(code: string): FixturePage[] {
  const file = readFileSync(`${folder}${code}.html`, 'utf8');
  return [...file.matchAll(/<!-- PAGE (\S+)\n([\s\S]*?)-->\n([\s\S]*?)(?=<!-- PAGE |$)/g)].map((m) => ({
    url: m[1] ?? '',
    expected: (m[2] ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && line !== 'none'),
    html: m[3] ?? '',
  }));
}
