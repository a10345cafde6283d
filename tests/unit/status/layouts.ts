/**
 * Bill pages in the layouts of many legislatures, written for these tests: made-up bills, the states' own ways of
 * writing what happened. `says` is what is to be read from each, newest first, as `kind chamber day`.
 */
export interface Layout {
  name: string;
  jurisdiction: string;
  html: string;
  says: string[];
}

const table = (head: string, rows: string[][]): string =>
  `<table><tr>${head
    .split('|')
    .map((h) => `<th>${h}</th>`)
    .join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;

export const LAYOUTS: Layout[] = [
  {
    name: 'Illinois: date, chamber, action',
    jurisdiction: 'il',
    html: table('Date|Chamber|Action', [
      ['1/12/2026', 'House', 'Filed with the Clerk by Rep. Alma Reed'],
      ['2/20/2026', 'House', 'Do Pass / Short Debate Transportation Committee; 010-002-000'],
      ['3/05/2026', 'House', 'Second Reading - Short Debate'],
      ['3/12/2026', 'House', 'Third Reading - Short Debate - Passed 101-009-001'],
      ['3/13/2026', 'Senate', 'Arrive in Senate'],
      ['3/13/2026', 'Senate', 'Referred to Assignments'],
    ]),
    says: ['passed_chamber lower 2026-03-12'],
  },
  {
    name: 'Illinois: became law',
    jurisdiction: 'il',
    html: table('Date|Chamber|Action', [
      ['3/12/2026', 'House', 'Third Reading - Short Debate - Passed 101-009-001'],
      ['5/20/2026', 'Senate', 'Third Reading - Passed; 050-004-000'],
      ['5/20/2026', 'House', 'Passed Both Houses'],
      ['6/18/2026', 'House', 'Sent to the Governor'],
      ['8/01/2026', 'House', 'Governor Approved'],
      ['8/01/2026', 'House', 'Public Act . . . . . . . . . 104-9999'],
    ]),
    says: ['signed  2026-08-01'],
  },
  {
    name: 'California: newest first, passed and sent to the other house',
    jurisdiction: 'ca',
    html: table('Date|Action', [
      ['06/03/26', 'In Senate. Read first time. To Com. on RLS. for assignment.'],
      ['06/02/26', 'Read third time. Passed. Ordered to the Senate. (Ayes 61. Noes 9. Page 1999.)'],
      ['05/28/26', 'Read second time. Ordered to third reading.'],
      ['05/27/26', 'From committee: Do pass. (Ayes 11. Noes 3.) (May 27).'],
      ['04/09/26', 'From committee: Amend, and do pass as amended and re-refer to Com. on APPR.'],
    ]),
    says: ['passed_chamber lower 2026-06-02'],
  },
  {
    name: 'California: enrolled and presented',
    jurisdiction: 'ca',
    html: table('Date|Action', [
      ['09/15/26', 'Enrolled and presented to the Governor at 3 p.m.'],
      ['09/01/26', 'Senate amendments concurred in. To Engrossing and Enrolling.'],
    ]),
    says: ['passed_both  2026-09-15'],
  },
  {
    name: 'Virginia: prefixed lines',
    jurisdiction: 'va',
    html: `<ul><li>01/08/26 H Prefiled and ordered printed; offered 01/14/26</li>
      <li>02/02/26 H Reported from Courts of Justice (15-Y 5-N)</li>
      <li>02/05/26 H Read second time and engrossed</li>
      <li>02/06/26 H Read third time and passed House (62-Y 36-N)</li>
      <li>02/09/26 S Constitutional reading dispensed</li>
      <li>02/20/26 S Passed by for the day</li></ul>`,
    says: ['passed_chamber lower 2026-02-06'],
  },
  {
    name: 'Virginia: passed by indefinitely is dead',
    jurisdiction: 'va',
    html: `<ul><li>02/06/26 H Read third time and passed House (62-Y 36-N)</li>
      <li>02/26/26 S Passed by indefinitely in Finance and Appropriations (10-Y 5-N)</li></ul>`,
    says: ['died  2026-02-26'],
  },
  {
    name: 'New York: capitals, recalled and passed anew',
    jurisdiction: 'ny',
    html: table('Date of Action|Assembly Actions - Lowercase Senate Actions - UPPERCASE', [
      ['Mar 02, 2026', 'DELIVERED TO ASSEMBLY'],
      ['Mar 02, 2026', 'PASSED SENATE'],
      ['Feb 10, 2026', 'ADVANCED TO THIRD READING'],
      ['Jan 20, 2026', '1ST REPORT CAL.101'],
    ]),
    says: ['passed_chamber upper 2026-03-02'],
  },
  {
    name: 'New York: died in the other house and began again',
    jurisdiction: 'ny',
    html: table('Date of Action|Action', [
      ['Jan 07, 2026', 'REFERRED TO HEALTH'],
      ['Jan 07, 2026', 'RETURNED TO SENATE'],
      ['Jan 07, 2026', 'DIED IN ASSEMBLY'],
      ['Jun 02, 2025', 'PASSED SENATE'],
      ['Feb 10, 2025', 'REFERRED TO HEALTH'],
    ]),
    says: [],
  },
  {
    name: 'New York: substituted',
    jurisdiction: 'ny',
    html: `<ul><li>May 12, 2026 SUBSTITUTED BY A4321</li><li>May 11, 2026 REPORTED</li></ul>`,
    says: ['replaced  2026-05-12'],
  },
  {
    name: 'Florida: votes, and laid on the table for the companion',
    jurisdiction: 'fl',
    html: table('Date|Chamber|Action', [
      ['2/18/2026', 'Senate', '• CS passed; YEAS 38 NAYS 0<br>• In Messages'],
      ['2/12/2026', 'Senate', '• Placed on Special Order Calendar'],
      ['1/20/2026', 'Senate', '• Favorable by Judiciary; YEAS 9 NAYS 0'],
    ]),
    says: ['passed_chamber upper 2026-02-18'],
  },
  {
    name: 'Florida: companion passed',
    jurisdiction: 'fl',
    html: table('Date|Chamber|Action', [
      ['3/01/2026', 'House', 'Laid on Table, companion bill(s) passed, see CS/SB 77 (Ch. 2026-10)'],
      ['2/12/2026', 'House', 'Added to Second Reading Calendar'],
    ]),
    says: ['replaced  2026-03-01'],
  },
  {
    name: 'Washington: under the heading of a chamber',
    jurisdiction: 'wa',
    html: `<h3>IN THE HOUSE</h3><table><tr><td>Jan 12, 2026</td><td>First reading, referred to Education.</td></tr>
      <tr><td>Feb 3, 2026</td><td>ED - Majority; do pass.</td></tr>
      <tr><td>Feb 11, 2026</td><td>Third reading, passed; yeas, 96; nays, 0; absent, 0; excused, 2.</td></tr></table>
      <h3>IN THE SENATE</h3><table><tr><td>Feb 13, 2026</td><td>First reading, referred to Early Learning.</td></tr>
      <tr><td>Mar 2, 2026</td><td>Placed on second reading by Rules Committee.</td></tr></table>`,
    says: ['passed_chamber lower 2026-02-11'],
  },
  {
    name: 'Oregon: carried by',
    jurisdiction: 'or',
    html: table('Date|Chamber|Action', [
      ['3-4-2026', 'H', 'Third reading. Carried by Reed. Passed. Ayes, 50; Nays, 7'],
      ['3-2-2026', 'H', 'Second reading.'],
      ['2-27-2026', 'H', 'Recommendation: Do pass.'],
    ]),
    says: ['passed_chamber lower 2026-03-04'],
  },
  {
    name: 'Montana: concurred on the third reading',
    jurisdiction: 'mt',
    html: table('Action|Date|Yes|No|Committee', [
      ['(H) 3rd Reading Passed', '01/20/2026', '90', '10', ''],
      ['(H) 2nd Reading Passed', '01/19/2026', '91', '9', ''],
      ['(H) Committee Executive Action--Bill Passed', '01/14/2026', '15', '4', '(H) Taxation'],
    ]),
    says: ['passed_chamber lower 2026-01-20'],
  },
  {
    name: 'Montana: second reading and committee alone',
    jurisdiction: 'mt',
    html: table('Action|Date|Yes|No|Committee', [
      ['(H) 2nd Reading Passed', '01/19/2026', '91', '9', ''],
      ['(H) Committee Executive Action--Bill Passed', '01/14/2026', '15', '4', '(H) Taxation'],
    ]),
    says: [],
  },
  {
    name: 'Georgia: passed/adopted by substitute',
    jurisdiction: 'ga',
    html: `<h4>Status History</h4><table>
      <tr><td>03/06/2026</td><td>House Passed/Adopted By Substitute</td></tr>
      <tr><td>03/06/2026</td><td>House Third Readers</td></tr>
      <tr><td>02/28/2026</td><td>House Committee Favorably Reported By Substitute</td></tr></table>`,
    says: ['passed_chamber lower 2026-03-06'],
  },
  {
    name: 'Tennessee: abbreviated houses',
    jurisdiction: 'tn',
    html: table('Actions For SB0099|Action Date', [
      ['Passed Senate, Ayes 27, Nays 5', '03/19/2026'],
      ['Placed on Senate Regular Calendar for 3/19/2026', '03/17/2026'],
      ['Recommended for passage, refer to Senate Calendar Committee', '03/10/2026'],
    ]),
    says: ['passed_chamber upper 2026-03-19'],
  },
  {
    name: 'Maryland: third reading in the chamber beside it',
    jurisdiction: 'md',
    html: table('Chamber|Calendar Date|Legislative Date|Action', [
      ['House', '3/14/2026', '3/12/2026', 'Third Reading Passed (99-38)'],
      ['House', '3/11/2026', '3/10/2026', 'Favorable with Amendments Report Adopted'],
      ['House', '3/11/2026', '3/10/2026', 'Second Reading Passed with Amendments'],
    ]),
    says: ['passed_chamber lower 2026-03-14'],
  },
  {
    name: 'Utah: prefix with a slash',
    jurisdiction: 'ut',
    html: table('Date|Action|Location|Vote', [
      ['2/11/2026', 'House/ 3rd reading', 'House 3rd Reading Calendar', ''],
      ['2/12/2026', 'House/ passed 3rd reading', 'Senate Secretary', '70 0 5'],
      ['2/20/2026', 'Senate Comm - Favorable Recommendation', 'Senate Education', '5 0 1'],
    ]),
    says: ['passed_chamber lower 2026-02-12'],
  },
  {
    name: 'Nebraska: one chamber',
    jurisdiction: 'ne',
    html: table('Date|Action|Journal Page', [
      ['Apr 02, 2026', 'Approved by Governor on April 02, 2026', '1300'],
      ['Mar 27, 2026', 'Presented to Governor on March 27, 2026', '1201'],
      ['Mar 27, 2026', 'Passed on Final Reading 45-0-4', '1200'],
      ['Mar 01, 2026', 'Placed on Final Reading', '901'],
    ]),
    says: ['signed  2026-04-02'],
  },
  {
    name: 'Michigan: by the journal',
    jurisdiction: 'mi',
    html: table('Date|Journal|Action', [
      ['3/18/2026', 'SJ 27 Pg. 343', 'passed; given immediate effect Roll Call # 66 Yeas 37 Nays 0'],
      ['3/12/2026', 'SJ 25 Pg. 302', 'reported favorably without amendment'],
    ]),
    says: ['passed_chamber upper 2026-03-18'],
  },
  {
    name: 'New Mexico: lines in one item',
    jurisdiction: 'nm',
    html: `<ul><li>Legislative Day: 7<br>Calendar Day: 02/05/2026<br><b>Passed in the Senate - Y:29 N:6</b></li>
      <li>Legislative Day: 9<br>Calendar Day: 02/20/2026<br><b>HTRC: Reported by committee with Do Pass recommendation</b></li></ul>`,
    says: ['passed_chamber upper 2026-02-05'],
  },
  {
    name: 'Congress: a label, and the motion that seals it',
    jurisdiction: 'us',
    html: `<p>Latest Action: Senate - 03/16/2026 Received in the Senate. (All Actions)</p>
      <table><tr><td>03/14/2026</td><td>House</td><td>Motion to reconsider laid on the table Agreed to without objection.</td></tr>
      <tr><td>03/14/2026</td><td>House</td><td>On passage Passed by the Yeas and Nays: 219 - 205</td></tr>
      <tr><td>03/14/2026</td><td>House</td><td>Passed/agreed to in House: On passage Passed by the Yeas and Nays: 219 - 205</td></tr></table>
      <ol><li>Introduced</li><li>Passed House</li><li>Passed Senate</li><li>To President</li><li>Became Law</li></ol>`,
    says: ['passed_chamber lower 2026-03-14'],
  },
  {
    name: 'Texas: last action under a label',
    jurisdiction: 'tx',
    html: `<table><tr><td>Last Action:</td><td>05/28/2027 H Effective immediately</td></tr></table>
      <table><tr><td>H</td><td>Signed by the Governor</td><td></td><td>05/24/2027</td></tr>
      <tr><td>S</td><td>Signed in the Senate</td><td></td><td>05/20/2027</td></tr>
      <tr><td>H</td><td>Signed in the House</td><td></td><td>05/20/2027</td></tr></table>`,
    says: ['signed  2027-05-24'],
  },
  {
    name: 'Colorado: vetoed',
    jurisdiction: 'co',
    html: table('Date|Location|Action', [
      ['05/30/2026', 'Governor', 'Governor Vetoed'],
      ['05/12/2026', 'Governor', 'Sent to the Governor'],
    ]),
    says: ['vetoed  2026-05-30', 'passed_both  2026-05-12'],
  },
  {
    name: 'New Jersey: by the chamber',
    jurisdiction: 'nj',
    html: `<p>2/26/2026 Reported out of Assembly Committee, 2nd Reading</p>
      <p>3/20/2026 Passed by the Assembly (54-20-1)</p>
      <p>3/23/2026 Received in the Senate, Referred to Senate Budget Committee</p>`,
    says: ['passed_chamber lower 2026-03-20'],
  },
  {
    name: 'Sample: a definition list with a status',
    jurisdiction: 'xx',
    html: `<dl><dt>Status</dt><dd>Died in committee</dd><dt>Companion</dt><dd>House Bill 34</dd></dl>`,
    says: ['died  '],
  },
  {
    name: 'California: amended on the floor',
    jurisdiction: 'ca',
    html: table('Date|Action', [
      ['04/20/26', 'Read second time and amended in Assembly.'],
      ['04/20/26', 'Amended in Assembly. Ordered returned to second reading.'],
    ]),
    says: ['amended lower 2026-04-20'],
  },
];

/** Words that begin like the great events and are none: from each nothing may be read. */
export const HARMLESS: string[] = [
  'Passed over',
  'Passed to be engrossed',
  'Passed to be enacted',
  'Passed to third reading',
  'Passed Senate Committee on Finance',
  'Passed House Judiciary with amendment',
  'Passed House Second Reading',
  'Passed temporarily',
  'Do Pass',
  'Do pass as amended',
  'Ought to Pass with Amendment',
  'Third reading',
  'Third reading scheduled',
  'Placed on third reading calendar',
  'House Third Reading',
  'Senate to vote on final passage',
  'House passed amendment 3',
  'Motion to pass House adopted',
  'Title passed',
  'Passed motion to reconsider',
  'Signed by the Speaker',
  'Signed by the President of the Senate',
  'Signed by President',
  'Sent for the governor’s information',
  'Awaiting governor’s signature',
  'To be signed by the Governor',
  'Veto session begins',
  'Vetoed items considered',
  'Line item veto by Governor',
  'Substituted for Senate Bill 86; ayes 27, noes 11',
  'Committee substitute adopted',
  'Amendment failed',
  'Effective date',
  'If passed House, effective July 1',
  'Would have passed Senate',
];
