/** The numbers of a report, read back from each written form by another program than the one that wrote it. */
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import type { Report } from '../../../utils/report/report';
import type { Words } from '../../../utils/report/words';
import { STANDINGS } from '../../../utils/tally/whip';

/** By section, a list of numbers for each row, in the form's own order. */
export type Numbers = Record<
  'total' | 'days' | 'targets' | 'districts' | 'groups' | 'reasons' | 'votes' | 'campaigns',
  number[][]
>;

type Figures = Report['headline']['figures'];
const five = (f: Figures) => [f.attempts, f.reached.n, f.voicemail.n, f.unavailable.n, f.skipped];

/** What the model says; where a form leaves a section out that would say nothing, so does this. */
export function fromModel(r: Report): Numbers {
  const goals = (p: Report['headline']['progress']) =>
    r.headline.progress ? (p ? [p.goal, p.missing] : [NaN, NaN]) : [];
  return {
    total: [five(r.headline.figures).slice(0, 4)],
    days: r.days.filter((d) => !d.isAhead).map((d) => five(d.figures)),
    targets: r.targets.map((t) => [...five(t.figures), ...goals(t.progress)]),
    districts: r.districts.map((d) => [...five(d.figures), ...goals(d.progress)]),
    groups: r.groups.length > 1 ? r.groups.map((g) => five(g.figures)) : [],
    reasons: r.reasons.map((x) => [x.rate.n]),
    votes: r.whip.flatMap((w) => STANDINGS.map((s) => [w.counts[s]])),
    campaigns: r.campaigns.length > 1 ? r.campaigns.map((c) => five(c.figures)) : [],
  };
}

/** A written form before its numbers are read: texts under headings. */
export interface Outline {
  heading: string;
  lines: string[];
  /** Without the row of headers. */
  rows: string[][];
}

/** "1,234", "2 of 5 (40%)" is 2, "–" without a share is 0 calls and without a goal none. */
function numberIn(cell: string, dash: number): number {
  if (cell === '–') return dash;
  const text = /^[\d,.\u00a0 ]+/.exec(cell)?.[0] ?? '';
  return text === '' ? NaN : Number(text.replace(/\D/g, ''));
}

/** @param hasGoals whether tables of persons and districts have columns for them */
export function fromOutline(outline: readonly Outline[], words: Words, hasGoals: boolean): Numbers {
  const rows = (key: string, from: number, to: number, goals = 0) =>
    outline
      .filter((o) => o.heading === words.say(key) || o.heading.startsWith(`${words.say(key)}: `))
      .flatMap((o) => o.rows)
      .map((cells) => cells.slice(from, to + goals).map((c, i) => numberIn(c, i < to - from ? 0 : NaN)));
  const lines = outline[0]?.lines ?? [];
  const rate = (key: string) => {
    const at = lines.flatMap((l) => l.split('; ')).find((l) => l.startsWith(`${words.say(key)}: `));
    return at === undefined ? 0 : numberIn(at.slice(words.say(key).length + 2), 0);
  };
  const calls = lines.map((l) => /^([\d.,\u00a0]+) /.exec(l)?.[1]).find((n) => n !== undefined);
  return {
    total: [[numberIn(calls ?? '0', 0), rate('reached'), rate('voicemail'), rate('unavailable')]],
    days: rows('days', 1, 6),
    targets: rows('targets', 2, 7, hasGoals ? 2 : 0),
    districts: rows('districts_title', 1, 6, hasGoals ? 2 : 0),
    groups: rows('groups_title', 1, 6),
    reasons: rows('reasons', 1, 2),
    votes: rows('votes', 1, 2),
    campaigns: rows('campaigns', 1, 6),
  };
}

const markdown = new MarkdownIt({ html: true });

/** @returns the outline, and every kind of token that the Markdown has */
export function readMarkdown(text: string): { outline: Outline[]; kinds: Set<string> } {
  const outline: Outline[] = [];
  const kinds = new Set<string>();
  let place = '';
  for (const token of markdown.parse(text, {})) {
    kinds.add(token.type);
    for (const child of token.children ?? []) kinds.add(child.type);
    if (token.type === 'heading_open' || token.type === 'th_open' || token.type === 'td_open')
      place = token.type;
    if (token.type === 'paragraph_open' || token.type === 'tr_open') place = token.type;
    if (token.type === 'tr_open') outline.at(-1)?.rows.push([]);
    if (token.type !== 'inline') continue;
    const content = (token.children ?? [])
      .map((c) =>
        c.type === 'text' || c.type === 'text_special' || c.type === 'html_inline' ? c.content : '',
      )
      .join('');
    if (place === 'heading_open') outline.push({ heading: content, lines: [], rows: [] });
    else if (place === 'td_open' || place === 'th_open') outline.at(-1)?.rows.at(-1)?.push(content);
    else outline.at(-1)?.lines.push(content);
  }
  return { outline: outline.map((o) => ({ ...o, rows: o.rows.slice(1) })), kinds };
}

/** The cells' own look, which the reader here takes a hundred times as long for as for all else. */
export const unstyled = (html: string): string => html.replace(/ style="[\w:;# -]*"/g, '');

/** @returns the outline, and the names of all elements with those of their attributes */
export function readHtml(html: string): { outline: Outline[]; kinds: Set<string> } {
  const { document } = new JSDOM(`<!doctype html><body>${html}`).window;
  const outline: Outline[] = [];
  const kinds = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    kinds.add(element.localName);
    for (const { name } of element.attributes) kinds.add(`@${name}`);
    const content = element.textContent;
    if (/^h\d$/.test(element.localName)) outline.push({ heading: content, lines: [], rows: [] });
    else if (element.localName === 'p' || element.localName === 'li') outline.at(-1)?.lines.push(content);
    else if (element.localName === 'tr' && element.parentElement?.localName === 'tbody')
      outline.at(-1)?.rows.push([...element.children].map((c) => c.textContent));
  }
  return { outline, kinds };
}

/** Plain text: a heading is a line alone, a row's cells have tabs between them. */
export function readPlain(text: string, headings: ReadonlySet<string>): Outline[] {
  const outline: Outline[] = [];
  for (const part of text.trimEnd().split('\n\n')) {
    const lines = part.split('\n');
    if (outline.length === 0 || (lines.length === 1 && headings.has(part)))
      outline.push({ heading: part, lines: [], rows: [] });
    else if (part.includes('\t')) outline.at(-1)!.rows = lines.slice(1).map((l) => l.split('\t'));
    else outline.at(-1)!.lines.push(...lines.map((l) => l.replace(/^- /, '')));
  }
  return outline;
}

export type CsvRow = Record<string, string>;

export function readCsv(text: string): CsvRow[] {
  const { data, errors } = Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

export function fromCsv(rows: readonly CsvRow[], r: Report): Numbers {
  const of = (section: string) => rows.filter((row) => row['section'] === section);
  const calls = ['calls', 'contact', 'voicemail', 'unavailable', 'skip'];
  const figures = (section: string, columns: readonly string[] = calls) =>
    of(section).map((row) => columns.map((c) => (row[c] === '' ? NaN : Number(row[c]))));
  const goals = r.headline.progress ? [...calls, 'goal', 'missing'] : calls;
  return {
    total: figures('total', calls.slice(0, 4)),
    days: figures('day'),
    targets: figures('target', goals),
    districts: figures('district', goals),
    groups: r.groups.length > 1 ? figures('group') : [],
    reasons: figures('reason', ['calls']),
    votes: figures('votes', ['votes']),
    campaigns: r.campaigns.length > 1 ? figures('campaign') : [],
  };
}
