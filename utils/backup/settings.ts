/** What is kept beside the database, as a backup holds it: by its key in the browser's storage. */
import * as v from 'valibot';
import type { StoredRow } from './file';
import { sameRow, type RestoreMode, type StorePlan } from './plan';

const word = v.pipe(v.string(), v.maxLength(80));
const SETTINGS = {
  /** The reader's own words for scripts. */
  words: v.object({ my_name: v.exactOptional(word), my_town: v.exactOptional(word) }),
  /** How Rotunda shows itself in pages. */
  pages: v.looseObject({ offHosts: v.exactOptional(v.array(v.pipe(v.string(), v.maxLength(300)))) }),
  /** What the call sheet remembers. */
  sheet: v.looseObject({}),
  /** What districts a leader's group covers: of one it lists, or as they were typed. */
  myCover: v.object({
    group: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
    typed: v.pipe(v.string(), v.maxLength(5000)),
  }),
};
/** Their words belong together: of two, one is taken whole. */
const WHOLE: readonly string[] = ['myCover'];
export const SETTING_KEYS = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[];

/** @returns what is known and right of it: all of it is read with care, and a wrong one is worth less than none */
export function checkSettings(settings: StoredRow): StoredRow {
  return Object.fromEntries(
    SETTING_KEYS.flatMap((key) => {
      const parsed = v.safeParse(SETTINGS[key], settings[key]);
      return parsed.success ? [[key, parsed.output]] : [];
    }),
  );
}

/**
 * What is to be written. Merged, what is here stays, word by word; replaced, a setting of the backup takes its place.
 * Of what the backup does not have nothing is taken away.
 */
export function planSettings(
  backup: StoredRow,
  here: StoredRow,
  mode: RestoreMode,
): { put: StoredRow; counts: StorePlan } {
  const [given, held] = [checkSettings(backup), checkSettings(here)];
  const counts: StorePlan = { store: 'settings', added: 0, known: 0, replaced: 0, dropped: 0, kept: 0 };
  const put: StoredRow = {};
  for (const key of SETTING_KEYS) {
    const [theirs, ours] = [given[key] as StoredRow | undefined, held[key] as StoredRow | undefined];
    const both = WHOLE.includes(key) ? (ours ?? theirs) : { ...theirs, ...ours };
    const wanted = theirs && mode === 'merge' ? both : theirs;
    if (!wanted || (ours && sameRow(wanted, ours))) {
      if (theirs) counts.known += 1;
      if (ours) counts.kept += 1;
      continue;
    }
    put[key] = wanted;
    counts[ours ? 'replaced' : 'added'] += 1;
  }
  return { put, counts };
}
