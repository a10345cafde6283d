/**
 * The columns of a campaign list kept as a spreadsheet; README, "A list of campaigns in a spreadsheet", explains
 * them to authors. A campaign is one row. More rows with the same `campaign` add one more target, script,
 * deadline, partner, link or position each.
 */

/** About the whole list: the first cell that is filled counts. */
export const FEED_COLUMNS = ['group_id', 'group', 'group_url', 'updated'] as const;

/** One value each. */
export const PLAIN_COLUMNS = [
  'campaign',
  'state',
  'session',
  'bills',
  'stance',
  'status',
  'result',
  'chamber',
  'lead',
  'lead_url',
] as const;

/** In several languages: `title` is English, `title_es` Spanish, and so on for any BCP 47 tag. */
export const WORD_COLUMNS = ['title', 'ask', 'summary', 'why', 'thanks', 'lead_guidance'] as const;

/** Things that a campaign has several of; the first column of each tells that there is one in this row. */
export const GROUPS = {
  targets: {
    plain: ['target', 'target_chamber', 'committee', 'target_role', 'target_goal'],
    words: ['target_note'],
  },
  scripts: {
    plain: [
      'script',
      'script_language',
      'script_channel',
      'script_role',
      'script_position',
      'script_chamber',
    ],
    words: [],
  },
  deadlines: {
    plain: ['deadline', 'deadline_at', 'deadline_zone', 'deadline_chamber', 'deadline_place'],
    words: [],
  },
  partners: { plain: ['partner', 'partner_url'], words: ['partner_guidance'] },
  links: { plain: ['link', 'link_title'], words: [] },
  positions: {
    plain: [
      'position_legislator',
      'position',
      'position_source',
      'position_source_url',
      'position_source_date',
    ],
    words: [],
  },
} as const;
export type GroupName = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];

/** Without these there is no campaign in a list. */
export const NEEDED = ['bills', 'stance', 'title', 'ask', 'script'] as const;

const groups = Object.values(GROUPS);
const WITHOUT_LANGUAGE: readonly string[] = [
  ...FEED_COLUMNS,
  ...PLAIN_COLUMNS,
  ...groups.flatMap((g) => g.plain),
];
export const WITH_LANGUAGE: readonly string[] = [...WORD_COLUMNS, ...groups.flatMap((g) => g.words)];

/** A column as a header names it. */
export interface Column {
  name: string;
  /** BCP 47 tag where the column is one language's. */
  language?: string;
}

/** @returns null for a column that is none of ours, such as an author's own notes */
export function columnOf(header: string): Column | null {
  const written = header.trim().replace(/\s+/g, '_');
  const name = written.toLowerCase();
  if (WITHOUT_LANGUAGE.includes(name)) return { name };
  if (WITH_LANGUAGE.includes(name)) return { name, language: 'en' };
  const base = WITH_LANGUAGE.find((b) => name.startsWith(`${b}_`));
  const [, first = '', rest = ''] =
    /^([A-Za-z]{2,3})((?:-[A-Za-z0-9]{2,8})*)$/.exec(written.slice((base?.length ?? 0) + 1)) ?? [];
  return base && first ? { name: base, language: first.toLowerCase() + rest } : null;
}

/** @returns the header of a column */
export const headerOf = (name: string, language: string): string =>
  language === 'en' ? name : `${name}_${language}`;

/** `A` for the first column, as spreadsheets name them. */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
