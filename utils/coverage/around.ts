/** Groups near somebody: those that cover their districts, else the nearest. */
import type { ListedGroup } from '../model/group';
import { nearestTo, type Middle, type NearGroup } from './coverage';

export interface Around {
  /** Groups that cover one of the districts. */
  here: ListedGroup[];
  /** The nearest of the others; empty where distances are not known. */
  nearest: NearGroup[];
}

/** @param districts OCD ids of somebody's own. @param groups of all feeds; one listed twice is one */
export function groupsAround(
  districts: readonly string[],
  groups: readonly ListedGroup[],
  middle: Middle,
): Around {
  const own = new Set(districts);
  const once = [...new Map([...groups].reverse().map((group) => [group.id, group])).values()].reverse();
  const isHere = (group: ListedGroup) => group.districts.some((id) => own.has(id));
  const others = once.filter((group) => !isHere(group));
  const away = new Map<string, NearGroup>();
  for (const near of districts.flatMap((id) => nearestTo(id, others, middle))) {
    const known = away.get(near.group.id);
    if (!known || near.metres < known.metres) away.set(near.group.id, near);
  }
  return {
    here: once.filter(isHere).sort((a, b) => a.name.localeCompare(b.name)),
    nearest: [...away.values()].sort((a, b) => a.metres - b.metres).slice(0, 5),
  };
}
