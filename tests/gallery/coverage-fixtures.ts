/** A made-up coalition over the Sample State's districts, as the screens of coverage get it. */
import { drawMap } from '../../utils/app/district-map';
import { coverageOf, type CoverRow, type WantedSeat } from '../../utils/coverage/coverage';
import { xx } from '../../utils/jurisdictions/xx';
import { readLines } from '../../utils/lines';
import type { CoverCampaign } from '../../utils/model/cover-view';
import type { MapDrawing } from '../../utils/model/finder';
import type { ListedGroup } from '../../utils/model/group';
import { divisionOf } from '../../utils/people/division';
import { sampleLines } from '../../utils/sample/lines';
import { sampleMap } from '../../utils/sample/map';
import { samplePeople } from '../../utils/sample/people';
import type { Standing } from '../../utils/tally/whip';

const id = (chamber: 'upper' | 'lower', district: number) =>
  divisionOf({ jurisdiction: 'xx', chamber, district: String(district) })!;

const group = (name: string, districts: string[], over: Partial<ListedGroup> = {}): ListedGroup => ({
  ...{ id: name.toLowerCase().replaceAll(' ', '-'), name, districts, listedIn: 'coalition' },
  contact: { name: 'The office', email: `hello@${name.toLowerCase().replaceAll(' ', '-')}.example` },
  url: 'https://example.org/',
  languages: ['en', 'es'],
  about: { en: 'Safe streets, buses, schools.', es: 'Calles seguras, autobuses, escuelas.' },
  feed: 'https://example.org/feed.json',
  ...over,
});

export const coverGroups: ListedGroup[] = [
  group('River Neighbors', [id('upper', 1), id('lower', 1), id('lower', 2)]),
  group('Lantern Street', [id('lower', 3)], { contact: { phone: '+12175550190' } }),
  group('Orchard Families', [id('upper', 3), id('lower', 5)]),
  group('Quarry Walkers', [id('lower', 7)], { campaigns: [] }),
  group('Eastmoor Together', [id('lower', 10)]),
];

const POSITIONS: Standing[] = ['undecided', 'lean_no', 'yes', 'unknown', 'undecided', 'no', 'lean_yes'];
const seats = samplePeople.legislators.map((person, i): WantedSeat => {
  const { chamber, district } = person as { chamber: 'upper' | 'lower'; district: string };
  return {
    ...{ legislator: person.id, name: person.name, party: person.party, role: 'swing', jurisdiction: 'xx' },
    ...{ chamber, district, division: id(chamber, Number(district)), goal: 10 },
    position: POSITIONS[i % POSITIONS.length]!,
  };
});

export const middle = (division: string) => ({ lat: 1, lng: Number(division.split(':').at(-1)) / 2 });
const counts = (contact: number) => ({ counts: { contact, voicemail: 1, unavailable: 0, skip: 0 } }) as never;

export const coverage = coverageOf({
  campaign: 'coalition/safe-routes',
  seats,
  groups: coverGroups,
  targets: new Map(seats.map((s, i) => [s.legislator, counts(i % 9)])),
  divisions: new Set(seats.map((s) => s.division!)),
  middle,
  next: '2026-11-26',
  today: '2026-11-24',
});

export const coverCampaign: CoverCampaign = {
  ...{ key: 'coalition/safe-routes', group: 'Sample Coalition', feed: 'coalition', stance: 'support' },
  title: 'Safe routes to school',
  ask: 'vote yes on Senate Bill 12',
  bills: ['SB 12', 'HB 34'],
  deadline: {
    ...{ type: 'floor_vote', at: '2026-11-26T18:00:00.000Z', zone: 'America/Chicago', past: false },
  },
  invite: 'https://coalition.example/#rotunda=eyJ2IjoxfQ',
};
export const otherCampaign: CoverCampaign = {
  ...coverCampaign,
  ...{ key: 'coalition/buses', title: 'Keep the county buses running', bills: ['HB 40'] },
};

const lines = readLines(sampleLines);
export const coverDrawing: MapDrawing | null = lines.ok
  ? drawMap(lines.value, sampleMap, xx, '2026-11-24')
  : null;
const byDivision = new Map(coverage.rows.map((row) => [row.division, row]));
export const coverRowOf = (chamber: string, district: string): CoverRow | undefined =>
  byDivision.get(id(chamber as 'upper', Number(district)));
export { xx as sampleLegislature };
