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
  ['capitol.texas.gov', 'H.B. 20, C.S.H.B. 3', ['HB 20 89R', 'HB 3 89R']],
  ['www.ilga.gov', 'SB 1 and a special session', ['SB 1 104th']],
  ['capitol.texas.gov', 'HB 1, Acts 2021', ['HB 1 87R']],
  [
    'app.leg.wa.gov',
    '2SHB 1590, Laws of 2021; HB 1005 - 2019-20',
    ['HB 1590 2021-2022', 'HB 1005 2019-2020'],
  ],
  ['www.flsenate.gov', 'HB 3 (ch. 2021-5)', ['HB 3 2021']],
  // What a legislature calls a session for short.
  ['capitol.texas.gov', 'HB 1 (87R), SB 8, 87(R), HB 2', ['HB 1 87R', 'SB 8 87R', 'HB 2 89R']],
  ['capitol.texas.gov', '88(R) HB 5; SB 1 (88(2)); SB 3', ['HB 5 88R', 'SB 1 882', 'SB 3 89R']],
  ['capitol.texas.gov', 'HB 1 (89R) and 89R SB 5', ['HB 1 89R', 'SB 5 89R']],
  ['apps.legislature.ky.gov', 'see 22RS HB 5, 23 RS SB 3', ['HB 5 2022RS', 'SB 3 2023RS']],
  ['apps.legislature.ky.gov', '2019 RS SB 1; 26RS HB 4', ['SB 1 2019RS', 'HB 4 2026RS']],
  ['apps.legislature.ky.gov', 'HB 1, 22RS HB 5', ['HB 1 2026RS', 'HB 5 2022RS']],
  ['www.flsenate.gov', 'SB 5 (2024B), HB 1 of 2023A', ['SB 5 2024B', 'HB 1 2023A']],
  ['www.legis.la.gov', '251ES HB 5, 24RS HB 12', ['HB 5 2025S1', 'HB 12 2024']],
  ['olis.oregonlegislature.gov', '2025S1 HB 4; HB 2001 (2019R1)', ['HB 4 2025S1', 'HB 2001 2019R1']],
  ['le.utah.gov', 'HB 100 (2024 GS), 2023GS HB 5, SB 4 2022 GS', ['HB 100 2024', 'HB 5 2023', 'SB 4 2022']],
  ['lis.virginia.gov', 'HB6001 (2024 Sp. Sess. I)', ['HB 6001 2024S1']],
  ['www.palegis.us', 'House Bill 5, Session of 2023', ['HB 5 2023-2024']],
  ['webserver.rilegislature.gov', '2025 -- H 5078', ['HB 5078 2025']],
  // By its ordinal alone, in brackets or before.
  ['malegislature.gov', 'H.4001 (193rd); 192nd H.12; H.4001', ['H 4001 193rd', 'H 12 192nd', 'H 4001 194th']],
  ['www.legislature.ohio.gov', 'HB 6 (133rd); 132nd GA HB 7', ['HB 6 133', 'HB 7 132']],
  ['www.congress.gov', 'S. 5, 116th Cong.; 118th Congress H.R. 5', ['S 5 116', 'HR 5 118']],
  ['capitol.texas.gov', 'HB 5, 87th R.S.; on April 30th, HB 6', ['HB 5 87R', 'HB 6 89R']],
  // The law that it became; and both of a pair.
  ['docs.legis.wisconsin.gov', 'AB 1 (2019 Wisconsin Act 5)', ['AB 1 2019']],
  ['legislature.vermont.gov', 'S.5 (Act 18 of 2023)', ['S 5 2023-2024']],
  ['www.nysenate.gov', 'S. 4007-A / A. 3007-A (2023-2024)', ['S 4007 2023-2024', 'A 3007 2023-2024']],
  ['gc.nh.gov', 'Special Session House Bill 1', ['HB 1 null']],
  // One that the legislature does not have is not the present one.
  ['www.ilga.gov', 'SB 5 (2024B)', ['SB 5 null']],
  // And what is none.
  ['www.ilga.gov', 'SB 5 of the 1980s, SB 6 (30S)', ['SB 5 81st', 'SB 6 104th']],
  ['www.ilga.gov', 'HB 5 (2021), 2019’s SB 1', ['HB 5 102nd', 'SB 1 101st']],
  ['www.ilga.gov', 'May 3, 2019 HB 5 was heard', ['HB 5 104th']],
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

it('takes the code in a title or heading for the session of the page', () => {
  const page = { url: 'https://capitol.texas.gov/', today: '2026-06-01', title: '88(R) History for HB 20' };
  const read = (facts: object, text: string) =>
    detect({ ...page, ...facts }, [{ text, links: [] }]).map((c) => c.session);
  expect(read({}, 'HB 20')).toEqual(['88R']);
  expect(read({ title: 'Form 2010X' }, 'HB 20')).toEqual(['89R']);
});
