import type { People } from '../app/ports';
import type { PeopleFile } from '../model/legislator';
import { fail, ok, type Result } from '../model/result';
import { unpackPeople, type PackedPeople } from '../people/packed';
import { readPacked } from './packed';

/** Day of the people of each state that this build carries, `YYYY-MM-DD`. */
const days = async () => (await readPacked('data/states.json')) as Record<string, string>;

/** See `PagePorts.peopleDay`. */
export const packedDay = async (jurisdiction: string): Promise<string> => (await days())[jurisdiction] ?? '';

/** The people packed into this build, one state at a time. */
export const packedPeople: Omit<People, 'load'> = {
  async states() {
    return Object.keys(await days());
  },
  async packed(jurisdiction: string): Promise<Result<PeopleFile>> {
    if (!/^[a-z]{2}$/.test(jurisdiction) || !(await packedPeople.states()).includes(jurisdiction)) {
      return fail('people_missing', jurisdiction);
    }
    try {
      const file = unpackPeople(
        (await readPacked(`data/people/${jurisdiction}.json`)) as PackedPeople | PeopleFile,
      );
      return file.version === 1 && Array.isArray(file.legislators)
        ? ok(file)
        : fail('people_broken', jurisdiction);
    } catch {
      return fail('people_broken', jurisdiction);
    }
  },
};
