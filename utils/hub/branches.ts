/**
 * Which of a document's branches counts. Whoever knows an id can give it a second root (`new_edits: false`), which may
 * win over the first and which no rule of a hub can refuse; only the member's signature tells the two apart.
 */
import { winner } from '../packet/merge';
import type { Opened, Opener, Refusal } from './open';

/** Nobody makes so many in good faith; the rest is not looked at. */
const MOST_BRANCHES = 20;

/**
 * @param doc the branch that the hub shows
 * @param revs of all branches
 * @param branch asks for another one; null where it is not to be had
 * @returns what counts: a leader's stub before a call; and why each other branch has no effect
 */
export async function resolveBranches(
  opener: Opener,
  { doc, revs }: { doc: unknown; revs: readonly string[] },
  branch: (id: string, rev: string) => Promise<unknown>,
  id = String((Object(doc) as { _id?: unknown })._id ?? ''),
): Promise<{ counts: Opened | null; others: (Refusal | 'hub_second_branch')[] }> {
  const shown = String((Object(doc) as { _rev?: unknown })._rev ?? '');
  const opened = [await opener.open(doc)];
  for (const rev of revs.slice(0, MOST_BRANCHES))
    if (rev !== shown && id !== '') opened.push(await opener.open(await branch(id, rev)));
  const counts = opened.find((o) => o.kind === 'erased') ?? firstRecord(opened);
  const others = opened.flatMap((o) =>
    o === counts ? [] : o.kind === 'refused' ? [o.why] : ['hub_second_branch' as const],
  );
  return { counts, others };
}

/** Of a member's several words about one call the same one always. */
function firstRecord(opened: readonly Opened[]): Opened | null {
  const records = opened.filter((o) => o.kind === 'record');
  return records.find((o) => records.every((p) => winner(o.record, p.record) === o.record)) ?? null;
}
