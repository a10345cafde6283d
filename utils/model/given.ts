/** The members of an object that are known: what is undefined, empty or false is left out of it. */
type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined | false | null | ''> };

export const given = <T extends object>(members: T): Given<T> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value || value === 0)) as Given<T>;
