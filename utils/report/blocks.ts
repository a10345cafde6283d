/** A written report before it is Markdown, HTML or plain text: the same words and numbers in each. */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'line'; text: string; isStrong?: boolean; isSmall?: boolean }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly string[])[] }
  | { kind: 'quote'; text: string; by: string };

export interface Column {
  text: string;
  isNumber?: boolean;
}

const column = (text: string): Column => ({ text });
const number = (text: string): Column => ({ text, isNumber: true });
export const columns = { text: column, number };
