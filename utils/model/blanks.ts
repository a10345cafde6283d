/** The named blanks of a script. */

/** Words a script may leave open; anything else in braces is refused by name. */
export const BLANKS = [
  'my_name',
  'my_town',
  'legislator',
  'legislator_last_name',
  'title',
  'bill',
  'bills',
  'ask',
  'district',
  'chamber',
] as const;
export type Blank = (typeof BLANKS)[number];

/** `{` letters `}`: the only thing in a script that is not read out as it stands. */
export const BLANK_PATTERN = /\{([^{}]*)\}/g;

/** The first blank in a script that nobody fills, without its braces, or null. */
export function unknownBlank(text: string): string | null {
  for (const match of text.matchAll(BLANK_PATTERN)) {
    const name = match[1] ?? '';
    if (!(BLANKS as readonly string[]).includes(name)) return name;
  }
  return null;
}
