/** A text with headings and lists, as Markdown (CommonMark) and as plain text. */

export interface Paper {
  title: string;
  /** Lines below the title. */
  lead: readonly string[];
  sections: readonly { heading: string; lines: readonly string[] }[];
  /** Said at the end. */
  foot: string;
}

const LINK = /(https:\/\/[^\s<>]+)/;

/** Text that stays as it is: what Markdown would read as its own gets a backslash; line breaks become spaces. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .split(LINK)
    // In angle brackets an address is a link, whatever signs it has.
    .map((part, at) => (at % 2 === 1 ? `<${part}>` : escapeWords(part)))
    .join('')
    // At the beginning it would be a list or a heading's underline.
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');

const escapeWords = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`).replace(/&(?=#?\w+;)/g, '\\&');

/** `#` is escaped within a line as well, where it would not need to be: some chat programs read it there. */
export function markdownOf({ title, lead, sections, foot }: Paper): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    // Two spaces at the end break the line.
    lead.map(escapeMarkdown).join('  \n'),
    ...sections.map(
      ({ heading, lines }) =>
        `## ${escapeMarkdown(heading)}\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}`,
    ),
    escapeMarkdown(foot),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Without signs of any kind but a dash before each line of a list. */
export const plainOf = ({ lead, sections, foot }: Paper): string =>
  [
    lead.join('\n'),
    ...sections.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n')),
    foot,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
