/** Blocks as Markdown, as CommonMark and GitHub's tables have it (https://spec.commonmark.org/, https://github.github.com/gfm/). */
import type { Block, Column } from './blocks';
import { briefDocument, fullDocument } from './document';
import type { Report } from './report';
import { isolated } from './clean';
import type { Words } from './words';

/** The whole report with its tables: for mail that reads Markdown, a wiki, a document. */
export const reportMarkdown = (report: Report, words: Words): string =>
  toMarkdown(fullDocument(report, words));

/** The headline, the votes and what is next, without tables: for Slack and other chats. */
export const chatMarkdown = (report: Report, words: Words): string =>
  toMarkdown(briefDocument(report, words));

/**
 * Everything that Markdown or a chat could take for more than text, so that it is read as it was written: marks of
 * emphasis, code, links, pictures, tables, HTML, entities. A call to all members of a channel is one no more. An address
 * that stands there to be read is left as it is.
 */
export const escapeMarkdown = (text: string): string =>
  isolated(
    text
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_[\]<|~]|&(?=[#\w]+;)/g, '\\$&')
      .replace(/(?<!\w)@(?=\w)/g, '@ '),
  );

/** At the start of a line a dash, a plus, an equals sign or a number with a dot begin more than text. */
const lineOf = (text: string): string =>
  escapeMarkdown(text)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=#>]/, '\\$&');

export const toMarkdown = (blocks: readonly Block[]): string => `${blocks.map(blockText).join('\n\n')}\n`;

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${lineOf(block.text)}`;
    case 'heading':
      return `## ${lineOf(block.text)}`;
    case 'line': {
      const text = lineOf(block.text);
      return block.isStrong ? `**${text}**` : text;
    }
    case 'list':
      return block.items.map((item) => `- ${lineOf(item)}`).join('\n');
    case 'quote':
      return `> ${lineOf(block.text)}\n>\n> – ${escapeMarkdown(block.by)}`;
    case 'table':
      return [
        row(block.columns.map((c) => escapeMarkdown(c.text))),
        row(block.columns.map(ruleOf)),
        ...block.rows.map((cells) => row(cells.map(escapeMarkdown))),
      ].join('\n');
  }
}

const ruleOf = ({ isNumber }: Column): string => (isNumber ? '---:' : '---');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
