/** CSV as RFC 4180 has it, written so that no spreadsheet runs it, and read strictly: what is torn or of another shape is told, never guessed at. */

/**
 * Rows of fields; lines end with CRLF or LF, quotes are doubled inside quotes, a byte order mark is dropped.
 * @returns null where a quote is never closed, or stands where none may: the text is cut short or no CSV
 */
export function parseCsv(text: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quoted(text, at) : plain(text, at);
    if (!field) return null;
    row.push(field.value);
    at = field.end;
    const next = text[at];
    if (next === ',') {
      at += 1;
      // A comma at the very end has an empty field behind it.
      if (at === text.length) row.push('');
      else continue;
    }
    if (next !== undefined && next !== ',') {
      if (text.startsWith('\r\n', at)) at += 2;
      else if (next === '\n') at += 1;
      else return null;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Field {
  value: string;
  /** Place of the first character after it. */
  end: number;
}

const PLAIN = /[^,\r\n"]*/y;

function plain(text: string, from: number): Field | null {
  PLAIN.lastIndex = from;
  const value = PLAIN.exec(text)?.[0] ?? '';
  const end = from + value.length;
  return text[end] === '"' ? null : { value, end };
}

function quoted(text: string, from: number): Field | null {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] !== '"') {
      return { value: text.slice(from + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    }
    at = quote + 2;
  }
}

/** What a spreadsheet would run as a formula, or what would be taken for such a text defused: apostrophes before it. */
const FORMULA = "'*[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20]";
const RISKY = new RegExp(`^${FORMULA}`);
const DEFUSED = new RegExp(`^'(?=${FORMULA})`);

/** The text that {@link csvCell} wrote, without the apostrophe that it put before it. */
export const undefused = (cell: string): string => cell.replace(DEFUSED, '');

/**
 * One CSV cell by RFC 4180. A spreadsheet runs a cell that begins with one of `= + - @`, a tab or
 * a return as a formula, some also one of their full-width forms; a leading apostrophe makes it text
 * (https://owasp.org/www-community/attacks/CSV_Injection). {@link undefused} leads back to the value, whatever it is.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const defused = RISKY.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

/** Rows to a CSV document by RFC 4180: comma, CRLF, a final line end. */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
