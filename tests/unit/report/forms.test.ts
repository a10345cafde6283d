/** Every written form says the same numbers: each is parsed again and held against the model. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportCsv } from '../../../utils/report/report-csv';
import { reportFile, reportJson } from '../../../utils/report/report-json';
import { newsletterText, thanksText } from '../../../utils/report/letters';
import { reportOf, withQuotes } from '../../../utils/report/make';
import { chatMarkdown, reportMarkdown } from '../../../utils/report/markdown';
import { outreachOf, outreachesJson, type Outreach } from '../../../utils/report/osdi';
import { partIn, type ReportCall } from '../../../utils/report/fold';
import type { Report } from '../../../utils/report/report';
import { reportRichText } from '../../../utils/report/rich';
import type { Words } from '../../../utils/report/words';
import {
  endedCampaign,
  MADE_CAMPAIGN,
  madeCalls,
  madeKnown,
  madeQuotes,
  madeReport,
} from '../../fixtures/made-report';
import { anyCalls, anyScope, AS_OF, known } from './any-report';
import {
  fromCsv,
  fromModel,
  fromOutline,
  readCsv,
  readHtml,
  readMarkdown,
  readPlain,
  unstyled,
} from './numbers';
import { LOCALES, wordsIn } from './words';

const root = join(import.meta.dirname, '../../..');

let made: Report;
beforeAll(() => {
  made = withQuotes(madeReport(), madeQuotes(), madeKnown());
});

const HEADINGS = [
  'votes',
  'next',
  'quotes',
  'campaigns',
  'days',
  'targets',
  'districts_title',
  'groups_title',
];

function checkAll(report: Report, words: Words): void {
  const model = fromModel(report);
  const hasGoals = report.headline.progress !== null;
  const { outline } = readMarkdown(reportMarkdown(report, words));
  expect(fromOutline(outline, words, hasGoals), 'Markdown').toEqual(model);
  const { html, plain } = reportRichText(report, words);
  expect(fromOutline(readHtml(unstyled(html)).outline, words, hasGoals), 'HTML').toEqual(model);
  const names = [...HEADINGS, 'outcomes', 'reasons'].map((key) => words.say(key));
  const titled = report.whip.map(
    (w) => `${words.say('votes')}: ${report.campaigns.find((c) => c.key === w.campaign)?.title ?? ''}`,
  );
  expect(fromOutline(readPlain(plain, new Set([...names, ...titled])), words, hasGoals), 'plain').toEqual(
    model,
  );
  expect(fromCsv(readCsv(reportCsv(report)), report), 'CSV').toEqual(model);
  expect(JSON.parse(reportJson(report))).toEqual(JSON.parse(JSON.stringify(reportFile(report))));
}

describe('the forms of a report', () => {
  it.each(LOCALES)('say the numbers of the model for the made campaign (%s)', (locale) => {
    checkAll(made, wordsIn(locale));
  });

  it('say them for any calls, whatever the report is of', () =>
    fc.assert(
      fc.property(anyCalls, anyScope, fc.constantFrom(...LOCALES), (calls, scope, locale) => {
        checkAll(reportOf(calls, scope, AS_OF, known()), wordsIn(locale));
      }),
      { numRuns: 25 },
    ));

  it('never say a number of calls without what it is a part of', () => {
    const words = wordsIn('en');
    for (const [heading, rows] of readMarkdown(reportMarkdown(made, words)).outline.map(
      (o) => [o.heading, o.rows] as const,
    ))
      if (/^By /.test(heading))
        for (const cells of rows) expect(cells.filter((c) => / of |^–$/.test(c)).length).toBeGreaterThan(2);
  });

  it('are short in a chat, without a table', () => {
    const { outline, kinds } = readMarkdown(chatMarkdown(made, wordsIn('en')));
    expect(kinds).not.toContain('table_open');
    expect(outline.map((o) => o.heading)).toEqual([
      'Safe routes to school (SB 12)',
      'Where votes stand',
      'What is next',
      'What callers noted',
    ]);
    const text = outline.flatMap((o) => o.lines).join('\n');
    expect(text).toContain('4,748 calls to 56 people, in 56 of 59 districts.');
    expect(text).toContain('2,125 of 4,748 (45%)');
    expect(text.length).toBeLessThan(3000);
  });

  it('start with a byte order mark for spreadsheets only when asked', () => {
    expect(reportCsv(made).startsWith('section,')).toBe(true);
    expect(reportCsv(made, { bom: true })).toBe(`\ufeff${reportCsv(made)}`);
  });

  it('hold neither the id of a quoted call nor what only this device has to do', () => {
    expect(made.next.callBacks).toBe(3);
    const [quote] = made.quotes;
    for (const text of [reportJson(made), reportCsv(made), reportMarkdown(made, wordsIn('en'))]) {
      expect(text).toContain(quote!.text.slice(0, 20));
      expect(text).not.toContain(quote!.id);
      expect(text).not.toMatch(/callBacks|made-member/);
    }
  });

  it('tell a newsletter what was done and what is next', () => {
    const text = newsletterText(made, wordsIn('en'));
    expect(text).toContain(
      'Members of 4 groups have made 4,748 calls for “Safe routes to school” (Nov 4, 2026 to Nov 24, 2026).',
    );
    expect(text).toContain('2,125 of 4,748 (45%)');
    expect(text).toContain('Votes still to be won: 19.');
    expect(text).toContain('Floor vote, Dec 1, 2026');
    expect(text).toContain('https://example.org/safe-routes');
    expect(
      newsletterText(reportOf([], { campaign: MADE_CAMPAIGN }, AS_OF, madeKnown()), wordsIn('es')),
    ).toContain('Todavía no se cuenta ninguna llamada');
  });

  it('thank when it is over, in the words of the campaign, and not before', () => {
    expect(thanksText(made, wordsIn('en'))).toBeNull();
    const won = madeReport({ campaign: MADE_CAMPAIGN }, madeKnown([endedCampaign()]));
    const text = thanksText(won, wordsIn('en'));
    expect(text).toMatch(/^Senate Bill 12 passed by 33 votes to 26\./);
    expect(text).toContain('4,748 calls to 56 people, in 56 districts');
    expect(text).toContain('2,125 of 4,748 (45%)');
    const lost = madeKnown([{ ...endedCampaign(), result: 'lost', thanks: '' }]);
    expect(thanksText(madeReport({ campaign: MADE_CAMPAIGN }, lost), wordsIn('es'))).toContain(
      'Esta vez no ganamos.',
    );
    expect(
      thanksText(madeReport({ group: 'river' }, madeKnown([endedCampaign()])), wordsIn('en')),
    ).toBeNull();
  });
});

describe('outreaches', () => {
  const outreachesIn = (text: string) =>
    JSON.parse(text) as { total_records: number; _embedded: { 'osdi:outreaches': Outreach[] } };
  const texts = (calls: readonly ReportCall[], scope: Parameters<typeof partIn>[0]) =>
    outreachesJson(
      calls.flatMap((c) =>
        c.test || partIn(scope, c) !== 'counted' ? [] : (outreachOf({ id: '', ...c }, undefined) ?? []),
      ),
    );

  it('are as many as the report has calls, with the same answers, from the same people on the same days', () =>
    fc.assert(
      fc.property(anyCalls, anyScope, (calls, scope) => {
        const report = reportOf(calls, scope, AS_OF, known());
        const file = outreachesIn(texts(calls, scope));
        const all = file._embedded['osdi:outreaches'];
        const with_ = (outcome: string) => all.filter((o) => o['rotunda:outcome'] === outcome).length;
        const { figures } = report.headline;
        expect([file.total_records, all.length]).toEqual([figures.attempts, figures.attempts]);
        expect(['contact', 'voicemail', 'unavailable'].map(with_)).toEqual(
          report.outcomes.map((o) => o.rate.n),
        );
        for (const day of report.days)
          expect(all.filter((o) => o.action_date.startsWith(day.day)).length).toBe(day.figures.attempts);
        for (const t of report.targets)
          expect(all.filter((o) => o['rotunda:person'] === t.id).length).toBe(t.figures.attempts);
      }),
      { numRuns: 60 },
    ));

  it('name nobody who called', () => {
    const calls = madeCalls(200);
    const text = texts(calls, {});
    expect(text).not.toMatch(/made-member|note/);
    expect(text).toContain(calls.find((c) => c.outcome !== 'skip')!.id);
  });
});

it('has no word in the language files that no form says', () => {
  const { report_text: texts } = parse(readFileSync(join(root, 'utils/locales/en.yml'), 'utf8')) as {
    report_text: Record<string, unknown>;
  };
  const code = readdirSync(join(root, 'utils/report'))
    .map((name) => readFileSync(join(root, 'utils/report', name), 'utf8'))
    .join('\n');
  const isSaid = (key: string) =>
    code.includes(`'${key}'`) ||
    (/^(result|thanks)_(won|lost|withdrawn)$/.test(key) && code.includes(`\`${key.split('_')[0]}_\${`));
  expect(Object.keys(texts).filter((key) => !isSaid(key))).toEqual([]);
});
