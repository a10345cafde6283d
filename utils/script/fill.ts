/** From a script to the words for one person. Plain text in, plain pieces out; nothing is read as HTML. */
import { BLANK_PATTERN, type Blank } from '../model/blanks';
import type { ScriptPiece } from '../model/views';

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
