/**
 * Calls as OSDI outreaches, one for each attempt, for CRMs that import them (Action Network and others). The person who
 * called is left out, and of the time only the day is known. Fields: https://opensupporter.github.io/osdi-docs/outreaches.html;
 * names with `rotunda:` before them are our own. Outreaches are self-reported.
 */
import { legislatureOf } from '../jurisdictions';
import type { CampaignKey, Outcome, Position, Reason } from '../model/call';
import { dayOfCall, groupOf, type Countable } from '../tally/tally';
import { cleanLine } from './clean';
import type { Seat } from './report';

export interface OsdiTarget {
  title?: string;
  organization?: string;
  given_name?: string;
  family_name?: string;
  /** Division of the district where its number alone says which, else of the state. */
  ocdid?: string;
}

export interface Outreach {
  /** `rotunda:<id of the call>`: a call that is imported twice is known by it. */
  identifiers: [string];
  origin_system: 'Rotunda';
  /** Noon UTC of the caller's day, which is that day everywhere in the states. */
  action_date: string;
  type: 'phone';
  targets: [OsdiTarget];
  'rotunda:person': string;
  'rotunda:outcome': Outcome;
  'rotunda:reason'?: Reason;
  'rotunda:position'?: Position;
  'rotunda:campaign': CampaignKey;
  'rotunda:bills': string[];
  'rotunda:group': string;
  'rotunda:source': 'self_report';
  _links: Record<string, never>;
}

export interface OutreachPerson {
  name: string;
  familyName: string;
}

/** @returns null for a person who was passed over: nobody was called */
export function outreachOf(
  call: Countable & { id: string },
  person: OutreachPerson | undefined,
): Outreach | null {
  if (call.outcome === 'skip') return null;
  return {
    identifiers: [`rotunda:${call.id}`],
    origin_system: 'Rotunda',
    action_date: `${dayOfCall(call)}T12:00:00Z`,
    type: 'phone',
    targets: [targetOf(call, person)],
    'rotunda:person': call.target,
    'rotunda:outcome': call.outcome,
    ...(call.reason && { 'rotunda:reason': call.reason }),
    ...(call.position && { 'rotunda:position': call.position }),
    'rotunda:campaign': call.campaign,
    'rotunda:bills': [...call.bills],
    'rotunda:group': groupOf(call),
    'rotunda:source': 'self_report',
    _links: {},
  };
}

function targetOf(call: Countable, person: OutreachPerson | undefined): OsdiTarget {
  const legislature = legislatureOf(call.jurisdiction);
  const chamber = call.chamber === 'executive' ? undefined : legislature?.chambers[call.chamber];
  const ocdid = divisionOf(call);
  const name = cleanLine(person?.name ?? call.targetName ?? '');
  return {
    ...(chamber && { title: chamber.title }),
    ...(chamber && legislature && { organization: `${legislature.name} ${chamber.name}` }),
    ...namesOf(name, cleanLine(person?.familyName ?? '')),
    ...(ocdid !== undefined && { ocdid }),
  };
}

/** "Noor" and "Halvorsen"; a name that cannot be split is a family name. */
function namesOf(name: string, familyName: string): Pick<OsdiTarget, 'given_name' | 'family_name'> {
  if (name === '') return {};
  if (familyName === '' || !name.endsWith(` ${familyName}`)) return { family_name: name };
  return { given_name: name.slice(0, -familyName.length - 1), family_name: familyName };
}

/**
 * https://github.com/opencivicdata/ocd-division-ids. Districts that have names are written in ways of their own there:
 * theirs is the state's id, which is less but true.
 */
export function divisionOf({ jurisdiction, chamber, district }: Seat): string | undefined {
  if (!/^[a-z]{2}$/.test(jurisdiction) || jurisdiction === 'xx') return undefined;
  const country = 'ocd-division/country:us';
  if (jurisdiction === 'us') return country;
  const kind = jurisdiction === 'dc' ? 'district' : jurisdiction === 'pr' ? 'territory' : 'state';
  const state = `${country}/${kind}:${jurisdiction}`;
  const isNumbered = kind === 'state' && /^[1-9]\d{0,2}[A-Z]?$/.test(district);
  if (!isNumbered || chamber === 'executive') return state;
  return `${state}/${chamber === 'lower' ? 'sldl' : 'sldu'}:${district.toLowerCase()}`;
}

/** One page of a HAL collection that holds them all. */
export const outreachesJson = (outreaches: readonly Outreach[]): string =>
  [
    '{',
    `"total_pages":1,"per_page":${outreaches.length},"page":1,"total_records":${outreaches.length},`,
    '"_links":{"curies":[{"name":"osdi","href":"https://opensupporter.github.io/osdi-docs/{rel}.html","templated":true}]},',
    '"_embedded":{"osdi:outreaches":[',
    outreaches.map((outreach) => JSON.stringify(outreach)).join(',\n'),
    ']}}\n',
  ].join('\n');
