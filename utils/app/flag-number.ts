import type { FlagDraft, NumberFlag } from '../model/flag';
import { fail, ok, type Result } from '../model/result';
import type { Ports } from './ports';

/**
 * Notes that a number did not work, once: the same draft sent again gives back the flag that stands.
 * @returns problems `place_missing`, `target_not_yours`, `number_unknown` where it is no number of that person's
 */
export async function flagNumber(ports: Ports, draft: FlagDraft): Promise<Result<NumberFlag>> {
  const [place, own, test] = await Promise.all([
    ports.store.place(),
    ports.store.ownNumbers(),
    ports.practice(),
  ]);
  if (!place) return fail('place_missing');
  const { legislators, executives = [], jurisdiction } = place;
  const legislator = [...legislators, ...executives].find((l) => l.id === draft.legislator);
  if (!legislator) return fail('target_not_yours');
  const listed =
    legislator.offices.some((office) => office.voice === draft.number) ||
    own.some((n) => n.legislator === legislator.id && n.number === draft.number);
  if (!listed) return fail('number_unknown', undefined, draft.number);
  const at = ports.now().toISOString();
  return ok(await ports.store.flag({ ...draft, jurisdiction, at, ...(test && { test }) }));
}

/**
 * Takes back everything that is said against a number of a person: a press, and what calls found out. Asking
 * again changes nothing.
 * @param request id of one of the flags
 * @returns problem `flag_unknown`
 */
export async function unflagNumber(ports: Ports, request: { id: string }): Promise<Result<null>> {
  const flag = await ports.store.unflag(request.id, ports.now().toISOString());
  return flag ? ok(null) : fail('flag_unknown');
}
