/**
 * The people of the made-up Sample State, for the demo, the tests and a first
 * try. Nobody here exists; the numbers end in 555-01xx, which no telephone has.
 */
import type { Legislator, Office, PeopleFile } from '../model/legislator';

const SWITCHBOARD = '+12175550100';

/** Fixed, so that the sample feed and the tests can name a person. */
const personId = (n: number): string => `ocd-person/5a3b1e00-0000-4000-8000-${String(n).padStart(12, '0')}`;
const committeeId = (n: number): string =>
  `ocd-organization/5a3b1e00-0000-4000-9000-${String(n).padStart(12, '0')}`;

const capitol = (voice: string, room: string): Office => ({
  kind: 'capitol',
  address: `${room}, Sample Statehouse, Middleton, XX 00001`,
  voice,
});

const switchboard = (room: string): Office => ({ ...capitol(SWITCHBOARD, room), shared: true });

const district = (voice: string, street: string, town: string, extension?: string): Office => {
  const office: Office = { kind: 'district', address: `${street}, ${town}, XX 00002`, voice };
  return extension === undefined ? office : { ...office, extension };
};

type Row = readonly [n: number, name: string, party: string, district: string, offices: Office[]];

const SENATORS: readonly Row[] = [
  [
    1,
    'Amara Okonkwo-Bell',
    'Prairie',
    '1',
    [capitol('+12175550111', 'Room 101'), district('+13125550111', '14 Lantern Street', 'Riverton')],
  ],
  [2, 'Tobias Wrenfield', 'Lakes', '2', [capitol('+12175550112', 'Room 102')]],
  [
    3,
    'Marisol Quintanar-Voss',
    'Prairie',
    '3',
    [
      capitol('+12175550113', 'Room 103'),
      district('+13095550113', '200 Orchard Road', 'Applegate', '13'),
      district('+13095550114', '8 Depot Square', 'Fort Heron'),
    ],
  ],
  [4, 'Hyun-woo Castlebridge', 'Independent', '4', [capitol('+12175550114', 'Room 104')]],
  [
    5,
    'Delphine Tallgrass',
    'Lakes',
    '5',
    [capitol('+12175550115', 'Room 105'), district('+16185550115', '31 Mill Lane', 'Cedar Bluff')],
  ],
];

/** Districts 3 and 7 elect two members each; the seat of district 9 is vacant. */
const REPRESENTATIVES: readonly Row[] = [
  [11, 'Ifeoma Starling', 'Prairie', '1', [capitol('+12175550121', 'Room 201'), switchboard('Room 201')]],
  [
    12,
    'Caspian Moreau-Diaz',
    'Lakes',
    '2',
    [switchboard('Room 202'), district('+13125550122', '5 Harbor Walk', 'Riverton')],
  ],
  [
    13,
    'Noor Halvorsen',
    'Prairie',
    '3',
    [capitol('+12175550123', 'Room 203'), district('+13125550123', '77 Lantern Street', 'Riverton')],
  ],
  [
    14,
    'Leocadia Finch-Amaral',
    'Lakes',
    '3',
    [switchboard('Room 204'), district('+13095550124', '9 Ferry Street', 'Fort Heron')],
  ],
  [15, 'Bartholomew Yazzie-Lund', 'Prairie', '4', [switchboard('Room 205')]],
  [
    16,
    'Suriya Pemberwick',
    'Lakes',
    '5',
    [switchboard('Room 206'), district('+13095550126', '120 Orchard Road', 'Applegate', '204')],
  ],
  [17, 'Oluwaseun Hartigan', 'Prairie', '6', [capitol('+12175550127', 'Room 207')]],
  [
    18,
    'Xiomara Blackwood',
    'Lakes',
    '7',
    [capitol('+12175550128', 'Room 208'), district('+16185550128', '2 Quarry Road', 'Cedar Bluff')],
  ],
  [19, 'Wendell Achterberg', 'Prairie', '7', [switchboard('Room 209')]],
  [
    20,
    'Kiri Montrose-Patel',
    'Independent',
    '8',
    [switchboard('Room 210'), district('+16185550130', '48 Station Street', 'Eastmoor')],
  ],
  [21, 'Zebulon Ferreira', 'Lakes', '10', [capitol('+12175550131', 'Room 211')]],
];

const legislator =
  (chamber: 'upper' | 'lower') =>
  ([n, name, party, districtName, offices]: Row): Legislator => {
    const familyName = name.slice(name.indexOf(' ') + 1);
    const mailbox = familyName.toLowerCase().replace(/[^a-z]/g, '');
    const email = `${mailbox}@statehouse.example`;
    return { id: personId(n), name, familyName, party, chamber, district: districtName, email, offices };
  };

/** `data/people/xx.json` of the Sample State. */
export const samplePeople: PeopleFile = {
  version: 1,
  jurisdiction: 'xx',
  source: {
    name: 'Sample State (made up)',
    url: 'https://example.org/sample-state',
    asOf: '2026-01-14',
    sha256: '0'.repeat(64),
  },
  legislators: [...SENATORS.map(legislator('upper')), ...REPRESENTATIVES.map(legislator('lower'))],
  vacancies: [{ chamber: 'lower', district: '9' }],
  committees: [
    {
      id: committeeId(1),
      name: 'Transportation',
      chamber: 'upper',
      members: [
        { id: personId(3), role: 'chair' },
        { id: personId(4), role: 'vice chair' },
        { id: personId(2), role: 'member' },
      ],
    },
    {
      id: committeeId(2),
      name: 'Roads and Schools',
      chamber: 'lower',
      members: [
        { id: personId(13), role: 'chair' },
        { id: personId(12), role: 'member' },
        { id: personId(18), role: 'member' },
        { id: personId(21), role: 'member' },
      ],
    },
    {
      id: committeeId(3),
      name: 'Joint Committee on Rules',
      chamber: 'legislature',
      members: [
        { id: personId(1), role: 'co-chair' },
        { id: personId(17), role: 'co-chair' },
        { id: personId(5), role: 'member' },
      ],
    },
  ],
  executives: [
    {
      id: personId(31),
      name: 'Ottoline Marchbanks-Reyes',
      familyName: 'Marchbanks-Reyes',
      party: 'Lakes',
      role: 'governor',
      email: 'governor@statehouse.example',
      offices: [capitol('+12175550141', 'Room 1')],
    },
  ],
};
