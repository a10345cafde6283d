/** Single letters, versions and dockets that a careful reader takes for bills, and their look-alikes. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../../utils/detect';

const read = (url: string | null, text: string) =>
  detect({ url, today: '2026-06-01' }, [{ text, links: [] }]).map((c) => `${c.jurisdiction} ${c.identifier}`);

describe('on a page that is no legislature’s', () => {
  it.each([
    ['The D.C. Council passed B25-0345.', ['dc B 25-0345']],
    ['The D.C. Council met on floor B25 and B 12.', []],
    ['In Vermont, H.89 became law.', ['vt H 89']],
    ['In Vermont, H.89 is a road.', []],
    ['In Massachusetts, see chapter 30A, S.5 of the act.', []],
    ['South Carolina: S. 474, H.3774', ['sc S 474', 'sc H 3774']],
    ['Alaska CSHB 66(FIN)', ['ak HB 66']],
    ['In Washington, E2SSB 5123 and 2SHB 1590 came.', ['wa SB 5123', 'wa HB 1590']],
    ['West Virginia Com. Sub. for S. B. 204, Eng. HB 4001', ['wv SB 204', 'wv HB 4001']],
    ['Louisiana R.S. 17:24; HB 12', ['la HB 12']],
    ['Arizona SB 1070; HB 2281; S.B. 1070', ['az SB 1070', 'az HB 2281', 'az SB 1070']],
    ['Alaska SSSB 5; HCS CSSB 140', ['ak SB 5', 'ak SB 140']],
    ['Minnesota’s HF 1; H.F. No. 5 and S.F. 12', ['mn HF 1', 'mn HF 5', 'mn SF 12']],
    ['Oregon beat Utah 34-21; Rep. HR 12, SB 54 MVP (Super Bowl)', []],
    ['Lawmakers in New Jersey passed A 4085.', ['nj A 4085']],
    ['Rhode Island H-5078 and the bill 2026 -- S 2347', ['ri HB 5078', 'ri SB 2347']],
    ['New Jersey lawmakers would ban the AR-15 and the PS-5.', []],
    ['Minnesota lawmakers spoke of SR-22 insurance.', []],
    ['New Hampshire voters signed petition 12.', []],
  ])('%s', (text, bills) => expect(read(null, text)).toEqual(bills));
});

describe('on a legislature’s own page', () => {
  it.each([
    ['malegislature.gov', 'Docket HD.567, Docket SD 12', ['ma HD 567', 'ma SD 12']],
    ['capitol.hawaii.gov', 'SSCR 45, HSCR 12, SCR 5', ['hi SCR 5']],
    ['app.leg.wa.gov', 'SSCR 8400', ['wa SCR 8400']],
    ['www.azleg.gov', 'MIS 1', ['az MIS 1']],
    ['www.azleg.gov', 'room SHR 3', []],
    ['www.cga.ct.gov', 'sHR-10, sSR-8, sHB-5001', ['ct HR 10', 'ct SR 8', 'ct HB 5001']],
    ['gc.nh.gov', 'Petition No. 1', ['nh PET 1']],
    ['www.legislature.ms.gov', 'Joint Resolution No. 1', ['ms JR 1']],
    ['legislature.vermont.gov', 'Prop 3, Proposal 4', ['vt PR 3', 'vt PR 4']],
  ])('%s: %s', (host, text, bills) => expect(read(`https://${host}/`, text)).toEqual(bills));
});
