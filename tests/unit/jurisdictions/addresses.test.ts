/** Addresses of bills as legislatures and the sites that follow them write them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../utils/detect';
import { RULES } from '../../../utils/jurisdictions/rules';

const told = (text: string | undefined) => (text === '-' || text === undefined ? null : text);

/** Tab-separated: address, jurisdiction, session, identifier, kind; `-` where the address does not tell. */
const rows = readFileSync(new URL('../../fixtures/addresses.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

describe('the bill that an address names', () => {
  it.each(rows)('%s', (url = '', jurisdiction, session, identifier, kind) => {
    expect(readAddress(url)).toEqual({
      jurisdiction,
      session: told(session),
      identifier: told(identifier),
      kind,
    });
  });

  it('is known for a page of every legislature', () => {
    const known = new Set(rows.map((row) => row[1]));
    expect(RULES.map((r) => r.code).filter((code) => code !== 'xx' && !known.has(code))).toEqual([]);
  });

  it('is none elsewhere, and no address at all is none', () => {
    for (const url of [
      '',
      'SB 12',
      'https://example.com/bills/2026/SB12',
      'https://ilga.gov.example.com/legislation/billstatus?doctypeid=SB&docnum=1',
      'javascript:void(0)',
      'mailto:a@ilga.gov',
      'https://www.ilga.gov/%E0%A4%A',
    ])
      expect(readAddress(url)).toBeNull();
  });
});
