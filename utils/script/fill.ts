/** From a campaign's scripts to the words for one person. Plain text in, plain pieces out; nothing is read as HTML. */
import { BLANK_PATTERN, type Blank } from '../model/blanks';
import type { Script, TargetRole } from '../model/campaign';
import type { Chamber } from '../model/bill';
import { orderLanguages } from '../model/language';
import type { ScriptPiece, ScriptView } from '../model/views';

/** What is known for the blanks; a missing or empty one stays open and is shown as such. */
export type BlankValues = Partial<Record<Blank, string>>;

const TITLED = /^\s*(?=\{legislator\})/;

/**
 * Cuts a script at its blanks.
 * @returns pieces in reading order; neighbouring words are one piece, no piece is empty
 */
export function fillScript(text: string, values: BlankValues): ScriptPiece[] {
  const pieces: ScriptPiece[] = [];
  let last = 0;
  for (const match of text.matchAll(BLANK_PATTERN)) {
    if (match.index > last) pieces.push({ kind: 'text', text: text.slice(last, match.index) });
    const blank = match[1] as Blank;
    const value = values[blank];
    last = match.index + match[0].length;
    // `{legislator}` is said with its title: an author who writes `{title} {legislator}` means it once.
    const titled = blank === 'title' && value && values.legislator?.startsWith(`${value} `);
    const doubled = titled && TITLED.exec(text.slice(last));
    if (doubled) {
      last += doubled[0].length;
      continue;
    }
    pieces.push(value ? { kind: 'filled', blank, text: value } : { kind: 'open', blank });
  }
  if (last < text.length) pieces.push({ kind: 'text', text: text.slice(last) });
  return pieces;
}

/**
 * The variants that fit a person: for each language and channel the most particular one (role and
 * chamber named before one of them before none). A variant made for another role or chamber never fits.
 * @param wanted the reader's languages, best first
 * @param valuesIn the blanks' values, which may differ by language
 */
export function chooseScripts(
  scripts: readonly Script[],
  person: { role: TargetRole; chamber: Chamber },
  wanted: readonly string[],
  valuesIn: (language: string) => BlankValues,
): ScriptView[] {
  const best = new Map<string, { script: Script; fit: number }>();
  for (const script of scripts) {
    if (script.role && script.role !== person.role) continue;
    if (script.chamber && script.chamber !== person.chamber) continue;
    const fit = (script.role ? 2 : 0) + (script.chamber ? 1 : 0);
    const slot = `${script.language} ${script.channel}`;
    const held = best.get(slot);
    if (!held || fit > held.fit) best.set(slot, { script, fit });
  }
  const chosen = [...best.values()].map(({ script }) => script);
  const languages = orderLanguages([...new Set(chosen.map((s) => s.language))], wanted);
  const rank = (s: Script) => languages.indexOf(s.language) * 2 + (s.channel === 'live' ? 0 : 1);
  return chosen
    .sort((a, b) => rank(a) - rank(b))
    .map((s) => ({
      language: s.language,
      channel: s.channel,
      pieces: fillScript(s.text, valuesIn(s.language)),
    }));
}
