/** Members and towns by what somebody writes of their names. */
import type { DistrictChoice } from './views';

/** Small letters without accents, words parted by one space: `José Peña-Ruiz` -> `jose pena ruiz`. */
export const foldName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** True where each word that is sought begins a word of the name. */
function hasWords(name: string, sought: readonly string[]): boolean {
  const padded = ` ${foldName(name)}`;
  return sought.every((word) => padded.includes(` ${word}`));
}

export interface ByName<T> {
  members: { choice: DistrictChoice; member: DistrictChoice['members'][number] }[];
  towns: T[];
}

/**
 * @param towns the most populous first, as they are offered
 * @param most of each kind
 * @returns nothing for fewer than two letters
 */
export function findByName<T extends { name: string }>(
  text: string,
  choices: readonly DistrictChoice[],
  towns: readonly T[],
  most = 6,
): ByName<T> {
  const folded = foldName(text);
  if (folded.length < 2) return { members: [], towns: [] };
  const sought = folded.split(' ');
  const members = choices.flatMap((choice) =>
    choice.members.filter((m) => hasWords(m.name, sought)).map((member) => ({ choice, member })),
  );
  // "Springfield" before "West Springfield": whose name begins so comes first.
  const begins = (name: string) => Number(!foldName(name).startsWith(folded));
  const found = towns.filter((town) => hasWords(town.name, sought));
  return {
    members: members.slice(0, most),
    towns: [...found].sort((a, b) => begins(a.name) - begins(b.name)).slice(0, most),
  };
}
