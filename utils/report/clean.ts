/**
 * Texts of others, as a report holds them. Each written form escapes what its own readers would take for more than
 * text; controls that turn the reading order around, or that nobody sees, are no text in any form.
 */

/** C0 and C1 controls but line breaks, bidirectional overrides and isolates, and marks of no width. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Several lines, each without blanks at its ends. */
export const cleanText = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(UNSEEN, ' ')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');

/**
 * Letters that are read from right to left would turn the numbers beside them around: such a text stands between marks
 * that keep it to itself (Unicode UAX #9, first strong isolate).
 */
export const isolated = (text: string): string =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
    ? `\u2068${text}\u2069`
    : text;
