/** What an author needs to know of a state. */
import type { PagePorts } from '../app/ports';
import { legislatureOf } from '../jurisdictions';
import type { Rules } from '../jurisdictions/rule-types';
import type { Chamber } from '../model/bill';
import type { Legislature } from '../model/legislature';
import type { PeopleFile } from '../model/legislator';
import type { StateFacts } from '../model/write-views';
import { CHAMBER_ORDER, districtChoices } from '../people';
import { sessionsOf } from './bills';

export interface KnownState {
  facts: StateFacts;
  legislature: Legislature;
  /** Null where this build carries none. */
  people: PeopleFile | null;
}

/** @returns null where there is no such state */
export async function stateOf(
  ports: PagePorts,
  code: string,
  rules: readonly Rules[],
  today: string,
): Promise<KnownState | null> {
  const legislature = legislatureOf(code);
  if (!legislature) return null;
  const people = await ports.people.load(code);
  const own = rules.find((r) => r.code === code);
  const chambers = (Object.keys(legislature.chambers) as Chamber[]).sort(
    (a, b) => CHAMBER_ORDER.indexOf(a) - CHAMBER_ORDER.indexOf(b),
  );
  return {
    legislature,
    people: people.ok ? people.value : null,
    facts: {
      code,
      name: legislature.name,
      zone: legislature.zone,
      chambers: chambers.map((chamber) => ({
        chamber,
        name: legislature.chambers[chamber]?.name ?? chamber,
      })),
      sessions: own ? sessionsOf(own, today) : [],
      choices: people.ok ? districtChoices(people.value, legislature) : [],
      committees: people.ok
        ? people.value.committees
            .map(({ name, chamber }) => ({ name, chamber }))
            .sort((a, b) => a.name.localeCompare(b.name))
        : [],
      problems: people.ok ? [] : people.problems,
    },
  };
}
