/** Blocks as HTML for the clipboard (`text/html`), and as plain text beside it. */
import { isolated } from './clean';
import type { Block, Column } from './blocks';
import { fullDocument } from './document';
import type { Report } from './report';
import type { Words } from './words';

export interface RichText {
  /** A fragment without scripts, styles of a sheet, pictures or links. */
  html: string;
  plain: string;
}

/** The whole report, for a mail. */
export const reportRichText = (report: Report, words: Words): RichText => {
  const blocks = fullDocument(report, words);
  return { html: toHtml(blocks), plain: toPlain(blocks) };
};

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

/** Kept to itself, so that letters read from right to left do not turn numbers beside them around. */
const own = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

export const toHtml = (blocks: readonly Block[]): string => `<div>${blocks.map(htmlOf).join('\n')}</div>`;

/** Mail programs drop sheets and classes: what a table needs stands at each cell. */
const CELL = 'border:1px solid #999;padding:2px 6px;';

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${own(block.text)}</h1>`;
    case 'heading':
      return `<h2>${own(block.text)}</h2>`;
    case 'line': {
      const text = block.isStrong ? `<strong>${own(block.text)}</strong>` : own(block.text);
      return block.isSmall ? `<p><small>${text}</small></p>` : `<p>${text}</p>`;
    }
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${own(item)}</li>`).join('')}</ul>`;
    case 'quote':
      return `<blockquote><p>${own(block.text)}</p><p>– ${own(block.by)}</p></blockquote>`;
    case 'table':
      return [
        '<table style="border-collapse:collapse">',
        `<thead><tr>${block.columns.map((c) => cell('th scope="col"', c, c.text)).join('')}</tr></thead>`,
        `<tbody>${block.rows.map((cells) => rowOf(block.columns, cells)).join('\n')}</tbody>`,
        '</table>',
      ].join('\n');
  }
}

const rowOf = (columns: readonly Column[], cells: readonly string[]): string =>
  `<tr>${cells.map((text, i) => cell(i === 0 ? 'th scope="row"' : 'td', columns[i] ?? { text: '' }, text)).join('')}</tr>`;

const cell = (tag: string, { isNumber }: Column, text: string): string =>
  `<${tag} style="${CELL}text-align:${isNumber ? 'right' : 'left'}">${own(text)}</${tag.slice(0, 2)}>`;

/** Headings in a line of their own, rows of tables as "name: column value, column value". */
export const toPlain = (blocks: readonly Block[]): string => `${blocks.map(plainOf).join('\n\n')}\n`;

function plainOf(block: Block): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return isolated(block.text);
    case 'line':
      return isolated(block.text);
    case 'list':
      return block.items.map((item) => `- ${isolated(item)}`).join('\n');
    case 'quote':
      return `“${isolated(block.text)}” – ${isolated(block.by)}`;
    case 'table':
      return [block.columns.map((c) => c.text), ...block.rows]
        .map((cells) => cells.map(isolated).join('\t'))
        .join('\n');
  }
}
