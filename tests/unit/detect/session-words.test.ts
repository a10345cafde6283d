/** The session that the words beside a mention tell. */
import { expect, it } from 'vitest';
import { detect } from '../../../utils/detect';

const sessions = (host: string, text: string) =>
  detect({ url: `https://${host}/`, today: '2026-06-01' }, [{ text, links: [] }]).map(
    (c) => `${c.identifier} ${c.session}`,
  );

it.each([
  // The number of a bill before it is no year.
  ['olis.oregonlegislature.gov', 'HB 2001, HB 2002', ['HB 2001 2026R1', 'HB 2002 2026R1']],
  ['olis.oregonlegislature.gov', 'House Bill 2001 (HB 2001)', ['HB 2001 2026R1', 'HB 2001 2026R1']],
  ['kslegislature.gov', 'Sub. for HB 2007, SB 5', ['HB 2007 2025-2026', 'SB 5 2025-2026']],
  ['www.legislature.ms.gov', 'Senate Bill No. 2001, House Bill No. 5', ['SB 2001 2026', 'HB 5 2026']],
  // A year before it is one.
  ['www.ilga.gov', 'In 2019, HB 5 passed.', ['HB 5 101st']],
  ['www.ilga.gov', 'The 2019 HB 5 act', ['HB 5 101st']],
  // And in brackets, with what session it was, or who wrote it.
  ['olis.oregonlegislature.gov', 'HB 4001 (2024 Regular Session)', ['HB 4001 2024R1']],
  ['olis.oregonlegislature.gov', 'HB 2001, 2023 Regular Session', ['HB 2001 2023R1']],
  ['leginfo.legislature.ca.gov', 'SB 9 (Atkins, 2021)', ['SB 9 20212022']],
  ['www.leg.state.nv.us', '(A.B. 5, 2021)', ['AB 5 81']],
  // The chapter that it became.
  ['leginfo.legislature.ca.gov', 'SB 9 (Atkins), Chapter 162, Statutes of 2021', ['SB 9 20212022']],
  ['leginfo.legislature.ca.gov', 'SB 9 (Atkins, Chapter 162, Statutes of 2021)', ['SB 9 20212022']],
  ['leginfo.legislature.ca.gov', 'AB 2011 (Wicks), Ch. 647, Stats. 2022', ['AB 2011 20212022']],
  ['leginfo.legislature.ca.gov', 'SB 9 amends Chapter 162, Statutes of 2021', ['SB 9 20252026']],
  // Short names of a legislature.
  ['www.legislature.ohio.gov', 'H.B. 33 of the 135th G.A.', ['HB 33 135']],
  ['capitol.texas.gov', 'SB 8, 87th Leg.', ['SB 8 87R']],
  // A special session numbers its bills anew: nobody's where it cannot be told which.
  ['capitol.texas.gov', 'HB 4, 89th Legislature, 2nd Called Session', ['HB 4 null']],
  ['capitol.texas.gov', 'HB 3 (89th Leg., 2nd C.S.)', ['HB 3 null']],
  ['www.leg.state.nv.us', 'Senate Bill 1 of the 35th Special Session', ['SB 1 null']],
  ['www.ilga.gov', 'SB 1 and a special session', ['SB 1 104th']],
  // What follows a list is said of all of it.
  ['www.ilga.gov', 'HBs 1, 2 and 3 (2019)', ['HB 1 101st', 'HB 2 101st', 'HB 3 101st']],
])('%s: %s', (host, text, expected) => {
  expect(sessions(host, text)).toEqual(expected);
});

it('takes no number of the link before for the year of a link that shows only a number', () => {
  const links = [2001, 2002].map((n, i) => ({
    start: i * 6,
    end: i * 6 + 4,
    href: `https://olis.oregonlegislature.gov/liz/2025R1/Measures/Overview/HB${n}`,
  }));
  const page = { url: 'https://olis.oregonlegislature.gov/', today: '2026-06-01' };
  expect(detect(page, [{ text: '2001, 2002', links }]).map((c) => `${c.identifier} ${c.session}`)).toEqual([
    'HB 2001 2025R1',
    'HB 2002 2025R1',
  ]);
});
