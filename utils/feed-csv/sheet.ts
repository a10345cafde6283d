/** A spreadsheet's cells by the names of their columns, and where each stands. */
import { undefused } from '../model/csv';
import { columnOf, FEED_COLUMNS, letterOf, type Column } from './columns';

export interface Sheet {
  rows: Row[];
  /** True where the list has a column of this name, in any language. */
  has(name: string): boolean;
}

export interface Row {
  /** Text of a plain cell, without spaces around it; empty where there is no such column. */
  text(name: string): string;
  /** What stands in the cells of a column by language, or undefined where all are empty. */
  words(name: string): Record<string, string> | undefined;
  /** Where a cell stands, as a spreadsheet says it and with the column's name: `G5 (target_role)`. */
  cell(name: string, language?: string): string;
  /** Nothing in it is about a campaign. */
  isEmpty: boolean;
}

/** @param table the header first */
export function readSheet(table: readonly (readonly string[])[]): Sheet {
  const [header = [], ...body] = table;
  const columns = header.map(columnOf);
  const find = (name: string, language?: string): number =>
    columns.findIndex((c) => c?.name === name && (language === undefined || c.language === language));
  return {
    has: (name) => find(name) >= 0,
    rows: body.map((cells, i): Row => {
      const at = (column: number) => undefused((cells[column] ?? '').trim());
      return {
        text: (name) => at(find(name)),
        words: (name) => {
          const found = columns.flatMap((c, column): [string, string][] =>
            isWord(c, name) && at(column) !== '' ? [[c.language, at(column)]] : [],
          );
          // The first of two columns of one name stands, as elsewhere.
          return found.length > 0 ? Object.fromEntries(found.reverse()) : undefined;
        },
        cell: (name, language) => {
          const column = find(name, language);
          const label = columns[column] ? header[column]!.trim() : name;
          return column < 0 ? `${i + 2} (${name})` : `${letterOf(column)}${i + 2} (${label})`;
        },
        isEmpty: cells.every((cell, column) => !isAboutCampaign(columns[column]) || cell.trim() === ''),
      };
    }),
  };
}

const isWord = (c: Column | null, name: string): c is Required<Column> =>
  c?.name === name && c.language !== undefined;

const isAboutCampaign = (c: Column | null | undefined): boolean =>
  c !== null && c !== undefined && !(FEED_COLUMNS as readonly string[]).includes(c.name);
