/** Plain data read and changed by the path of a member, without changing what others hold. */

/** `['scripts', 2, 'text']`. */
export type Path = readonly (string | number)[];

/** One text for one path: `scripts.2.text`. */
export const pathKey = (path: Path): string => path.join('.');

/** @returns undefined where nothing is there */
export function getAt(data: unknown, path: Path): unknown {
  let at = data;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/**
 * @param value undefined takes the member, or the entry of a list, away
 * @returns a copy; objects on the way are made where there are none
 */
export function setAt<T>(data: T, path: Path, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  if (Array.isArray(data)) {
    const list = [...(data as unknown[])];
    const at = Number(step);
    if (value === undefined && rest.length === 0) list.splice(at, 1);
    else list[at] = setAt(list[at], rest, value);
    return list as T;
  }
  const object = { ...(data as Record<string, unknown> | undefined) };
  if (value === undefined && rest.length === 0) delete object[step];
  else object[step] = setAt(object[step], rest, value);
  return object as T;
}

/** A copy without some of its members. */
export function omit<T extends object, K extends keyof T>(data: T, ...names: K[]): Omit<T, K> {
  const copy = { ...data };
  for (const name of names) delete copy[name];
  return copy;
}
