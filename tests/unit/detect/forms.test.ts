/** Written forms of bills, read on a legislature's own page. */
import { describe, expect, it } from 'vitest';
import { detect, pageBill } from '../../../utils/detect';

const TODAY = '2026-06-01';
const bills = (url: string, text: string) =>
  detect({ url, today: TODAY }, [{ text, links: [] }]).map(
    (c) => `${c.text} -> ${c.identifier} ${c.session}`,
  );

describe('written forms', () => {
  it.each([
    ['SB 2273', 'SB 2273'],
    ['SB2273', 'SB 2273'],
    ['S.B. 2273', 'SB 2273'],
    ['S. B. 2273', 'SB 2273'],
    ['SB-2273', 'SB 2273'],
    ['SB 0123', 'SB 123'],
    ['S.B. No. 5', 'SB 5'],
    ['Senate Bill 12', 'SB 12'],
    ['SENATE BILL NO. 12', 'SB 12'],
    ['Senate Bill (SB) 423', 'SB 423'],
    ['House Joint Resolution 7', 'HJR 7'],
    ['#HB123', 'HB 123'],
    ['SB\u00a012', 'SB 12'],
    ['S\u00adB 12', 'SB 12'],
    ['SB\u201112', 'SB 12'],
    ['HB\n      12', 'HB 12'],
    ['hb 12', 'HB 12'],
  ])('%j', (text, identifier) => {
    expect(
      detect({ url: 'https://www.ilga.gov/', today: TODAY }, [{ text: `On ${text}.`, links: [] }]).map(
        (c) => c.identifier,
      ),
    ).toEqual([identifier]);
  });

  it('keeps the place of the text as it stands in the page', () => {
    const text = 'Vote on S\u00adB\u200b 12 now';
    const [c] = detect({ url: 'https://www.ilga.gov/', today: TODAY }, [{ text, links: [] }]);
    expect(text.slice(c?.start, c?.end)).toBe('S\u00adB\u200b 12');
  });

  it('reads lists and ranges', () => {
    expect(bills('https://ilga.gov/', 'SB 12, 13 and 14 passed.')).toEqual([
      'SB 12 -> SB 12 104th',
      '13 -> SB 13 104th',
      '14 -> SB 14 104th',
    ]);
    expect(bills('https://ilga.gov/', 'HB 12/SB 15')).toEqual([
      'HB 12 -> HB 12 104th',
      'SB 15 -> SB 15 104th',
    ]);
    expect(bills('https://ilga.gov/', 'HBs 1 & 2')).toEqual(['HBs 1 -> HB 1 104th', '2 -> HB 2 104th']);
    expect(bills('https://ilga.gov/', 'SB 12, 3 amendments were filed')).toEqual(['SB 12 -> SB 12 104th']);
    expect(bills('https://ilga.gov/', 'HB 1001-1003').map((l) => l.split('-> ')[1])).toEqual([
      'HB 1001 104th',
      'HB 1002 104th',
      'HB 1003 104th',
    ]);
  });

  it('tells sessions apart', () => {
    expect(
      bills('https://www.nmlegis.gov/Legislation/Legislation?chamber=S&legType=B&legNo=12&year=18', 'SB 12'),
    ).toEqual(['SB 12 -> SB 12 2018']);
    expect(bills('https://www.nmlegis.gov/', 'SB 12 of the 2019 session')).toEqual(['SB 12 -> SB 12 2019']);
    // An old journal lies in the folder of its year.
    const journal = 'http://www.leg.state.vt.us/docs/legdoc.cfm?URL=/docs/2008/journal/hj080415.htm';
    expect(bills(journal, 'H. 563 An act')).toEqual(['H. 563 -> H 563 2007-2008']);
    expect(bills('https://legislature.vermont.gov/docs/2036/x', 'H. 5')).toEqual(['H. 5 -> H 5 2025-2026']);
    expect(bills('https://www.nmlegis.gov/', 'SB 12 (2017)')).toEqual(['SB 12 -> SB 12 2017']);
    expect(bills('https://www.nmlegis.gov/', '2018 Regular Session - HJR 1')).toEqual([
      'HJR 1 -> HJR 1 2018',
    ]);
    expect(bills('https://leginfo.legislature.ca.gov/', 'ABX1 4 and AB 5')).toEqual([
      'ABX1 4 -> AB 4 20252026 Special Session 1',
      'AB 5 -> AB 5 20252026',
    ]);
    expect(bills('http://127.0.0.1:8080/bills/2025/SB12', 'SB 12')).toEqual(['SB 12 -> SB 12 2025']);
    expect(bills('http://127.0.0.1:8080/bill?session=2026&bill=SB%2012', 'SB 12')).toEqual([
      'SB 12 -> SB 12 2026',
    ]);
  });

  it('knows the bill of the page', () => {
    expect(pageBill({ url: 'http://localhost/bills/2026/SB12', today: TODAY }, [])).toEqual({
      jurisdiction: 'xx',
      session: '2026',
      identifier: 'SB 12',
    });
    expect(
      pageBill({ url: 'https://www.ilga.gov/x', title: 'Bill Status of SB2273', today: TODAY }, []),
    ).toEqual({ jurisdiction: 'il', session: '104th', identifier: 'SB 2273' });
  });
});

it('reads substitutes of Alaska’s sponsors and committees', () => {
  const text = 'SSHB 4, CSSSHB 12(FIN), SSSB 5, CSSSSB 6, SCS CSHB 9';
  expect(bills('https://www.akleg.gov/basis', text).map((b) => b.replace(/.*-> | \d+$/g, ''))).toEqual([
    'HB 4',
    'HB 12',
    'SB 5',
    'SB 6',
    'HB 9',
  ]);
});

it('tells the bills of Georgia’s special sessions apart by their letters', () => {
  expect(bills('https://www.legis.ga.gov/', 'HB 12, HB 12EX, HB 12EX2; HB 12EX22')).toEqual([
    'HB 12 -> HB 12 2025_26',
    'HB 12EX -> HB 12EX 2025_26',
    'HB 12EX2 -> HB 12EX2 2025_26',
  ]);
});
