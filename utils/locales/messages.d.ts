/**
 * The types of `i18n.t`, by one look-up of the key. The library's own compare each key with a union of all keys for
 * each of ten overloads, which took the compiler minutes once there were more than a thousand.
 */
type Substitution = string | number;
type Substitutions<N extends number> = N extends 1
  ? [$1: Substitution]
  : N extends 2
    ? [$1: Substitution, $2: Substitution]
    : N extends 3
      ? [$1: Substitution, $2: Substitution, $3: Substitution]
      : N extends 4
        ? [$1: Substitution, $2: Substitution, $3: Substitution, $4: Substitution]
        : Substitution[];

interface Features {
  substitutions: number;
  plural: boolean;
}

/** What follows the key: how many there are, of a plural, and what is filled in, where there is anything. */
type Rest<M extends Features> = M extends { plural: true }
  ? M['substitutions'] extends 0 | 1
    ? [n: number, substitutions?: [Substitution]]
    : [n: number, substitutions: Substitutions<M['substitutions']>]
  : M['substitutions'] extends 0
    ? []
    : [substitutions: Substitutions<M['substitutions']>];

export interface Messages<S> {
  t<K extends keyof S>(key: K, ...rest: S[K] extends Features ? Rest<S[K]> : never): string;
}
