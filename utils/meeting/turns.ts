/** Whose turn it is to lead a meeting. The list is the order of turns: the first leads the next meeting. */

/** Names as a leader types them, one on each line; nobody twice. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((name) => name.trim().replace(/\s+/g, ' '))
      .filter((name) => name !== ''),
  ),
];

/** Two change their turns; nobody else's changes. */
export function swapTurns(names: readonly string[], one: string, other: string): string[] {
  if (!names.includes(one) || !names.includes(other)) return [...names];
  return names.map((name) => (name === one ? other : name === other ? one : name));
}

/** Who cannot lead this time leads next time. */
export const skipTurn = ([first, second, ...rest]: readonly string[]): string[] =>
  first === undefined ? [] : second === undefined ? [first] : [second, first, ...rest];

/** After a meeting, who led it is last. */
export const afterTurn = ([first, ...rest]: readonly string[]): string[] =>
  first === undefined ? [] : [...rest, first];
