// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReportView, type ReportViewProps } from '../../../components/report/ReportView';
import { ShareMenu, type ShareMenuProps } from '../../../components/report/ShareMenu';
import { columnsOf, marksIn, spanFor } from '../../../components/report/spans';
import { shadesOf } from '../../../components/report/shades';
import type { DayRow, DistrictRow, Report } from '../../../utils/report/report';
import { figuresOf } from '../../../utils/report/figures';
import { nothingKnown } from '../../../utils/report/known';
import { reportOf } from '../../../utils/report/make';
import {
  endedCampaign,
  MADE_AT,
  MADE_CAMPAIGN,
  madeKnown,
  madeQuotes,
  madeReport,
} from '../../fixtures/made-report';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));
afterEach(() => document.body.replaceChildren());

const nothing = () => undefined;
const made = madeReport();
const share: ShareMenuProps = {
  ...{ pictures: ['days'], copies: ['chat'], onPrint: nothing },
  ...{ onCopy: vi.fn(), onSave: vi.fn(), onPicture: vi.fn() },
};
const view = (report: Report | null, props: Partial<ReportViewProps> = {}) => (
  <ReportView
    report={report}
    scope={report?.scope ?? {}}
    choices={{ campaigns: [{ id: MADE_CAMPAIGN, name: 'Safe routes' }], bills: [], groups: [] }}
    progress={null}
    sentence=""
    notes={[]}
    ticked={new Set()}
    map={{
      ...{ states: [], state: '', chamber: 'upper', drawing: null, problems: [], rows: [] },
      ...{ onState: nothing, onChamber: nothing },
    }}
    share={share}
    now={Date.parse(MADE_AT.at)}
    seat={({ district }) => `District ${district}`}
    onScope={nothing}
    onTick={nothing}
    {...props}
  />
);
const number = (text: string | null | undefined) => Number((text ?? '').replace(/[^\d]/g, ''));

describe('the report', () => {
  it('shows the model’s numbers, and each rate with what it is a part of', () => {
    const d = draw(view(made));
    const tile = (name: string) => d.one(`[data-tally=total] [data-count=${name}]`).textContent;
    const { figures, progress } = made.headline;
    expect(number(tile('calls'))).toBe(figures.attempts);
    expect(number(tile('contact'))).toBe(figures.reached.n);
    expect(number(tile('missing'))).toBe(progress!.missing);
    expect(number(tile('skip'))).toBe(figures.skipped);
    const rate = d.one('[data-rate=contact]').textContent!;
    expect(rate).toBe(
      `${Math.round(figures.reached.share! * 100)}% of ${figures.attempts.toLocaleString('en-US')}`,
    );
    expect(d.root.textContent).toContain('self-reported');
    expect(d.root.textContent).not.toContain('NaN');
  });

  it('has the numbers of every chart in a table as well, and they add up to the same', () => {
    const d = draw(view(made));
    const sum = (rows: string, column: string) =>
      [...d.root.querySelectorAll(`${rows} [data-count=${column}]`)].reduce(
        (n, c) => n + number(c.textContent),
        0,
      );
    const { figures } = made.headline;
    for (const rows of [
      '[data-day-row]',
      '[data-tally-target]',
      '[data-district-row]',
      '[data-group-row]',
      '[data-outcome-row]',
    ]) {
      expect(sum(rows, 'calls'), rows).toBe(figures.attempts);
    }
    for (const rows of ['[data-day-row]', '[data-tally-target]', '[data-district-row]', '[data-group-row]']) {
      expect(sum(rows, 'contact'), rows).toBe(figures.reached.n);
    }
    expect(sum('[data-reason-row]', 'calls')).toBe(figures.unavailable.n);
    const board = made.whip[0]!;
    for (const [standing, count] of Object.entries(board.counts))
      expect(number(d.one(`[data-standing=${standing}] td`).textContent), standing).toBe(count);
  });

  it('draws every chart as one picture with a name, what it tells, and fills that need no colour', () => {
    const d = draw(view(made));
    const charts = [...d.root.querySelectorAll('svg[data-chart]')];
    expect(charts.map((c) => c.getAttribute('data-chart'))).toEqual([
      'days',
      'targets',
      'outcomes',
      'reasons',
      'groups',
      'votes',
    ]);
    for (const chart of charts) {
      expect(chart.getAttribute('role')).toBe('img');
      const ids = chart.getAttribute('aria-labelledby')!.split(' ');
      for (const id of ids) expect(chart.querySelector(`[id="${id}"]`)?.textContent, id).toBeTruthy();
    }
    const days = charts[0]!;
    const tones = [...days.querySelectorAll('[data-day] [data-tone]')].map((a) =>
      a.getAttribute('data-tone'),
    );
    expect(new Set(tones)).toEqual(new Set(['full', 'hatch', 'dots']));
    // A pattern would make the printed report as large as its pictures.
    for (const chart of charts) expect(chart.querySelector('pattern')).toBeNull();
    expect([...days.querySelectorAll('[data-mark]')].map((m) => m.getAttribute('data-mark'))).toEqual([
      '2026-11-12',
      '2026-12-01',
    ]);
  });

  it('never shows a person who called, and no campaign’s calls in an order of groups', () => {
    const d = draw(view(made));
    expect(d.root.textContent).not.toContain('made-member');
    const names = [...d.root.querySelectorAll('[data-group-row] th')].map((c) => c.textContent);
    expect(names).toEqual([...names].sort());
  });

  it('keeps notes out of print until they are ticked', () => {
    const onTick = vi.fn();
    const [first, second] = madeQuotes(2);
    const d = draw(view(made, { notes: [first!, second!], ticked: new Set([second!.id]), onTick }));
    const row = (id: string) => d.one(`[data-quote="${id}"]`).closest('li')!;
    expect(row(first!.id).classList).toContain('no-print');
    expect(row(second!.id).classList).not.toContain('no-print');
    d.press(`[data-quote="${first!.id}"]`);
    expect(onTick).toHaveBeenCalledExactlyOnceWith(first!.id, true);
  });

  it('says that there are no calls, instead of a page of zeros', () => {
    const none = reportOf([], {}, MADE_AT, nothingKnown);
    const d = draw(view(none, { choices: { campaigns: [], bills: [], groups: [] } }));
    expect(d.one('.empty').textContent).toContain('No calls yet');
    expect(d.none('[data-tally=total]')).toBe(true);
  });

  it('says when no call fits, and keeps the choice', () => {
    const late = madeReport({ campaign: MADE_CAMPAIGN, from: '2027-01-01' });
    const d = draw(view(late));
    expect(d.root.textContent).toContain('No call fits this choice.');
    expect(d.root.textContent).not.toMatch(/NaN|\d%/);
    expect(d.one<HTMLInputElement>('input[name=report-from]').value).toBe('2027-01-01');
  });

  it('says how far it is once counting takes long', () => {
    const d = draw(view(null, { progress: { read: 45_000, of: 100_000 } }));
    expect(d.one('.report-progress').textContent).toBe('Counting… 45,000 of about 100,000 calls');
    expect(d.one<HTMLProgressElement>('progress').value).toBe(45_000);
  });

  it('hands back each part of the choice', () => {
    const onScope = vi.fn();
    const d = draw(view(made, { onScope }));
    d.pick('select[name=report-campaign]', '');
    d.pick('input[name=report-from]', '2026-11-10');
    expect(onScope.mock.calls).toEqual([[{}], [{ campaign: MADE_CAMPAIGN, from: '2026-11-10' }]]);
  });

  it('says how a campaign ended', () => {
    const d = draw(view(madeReport({ campaign: MADE_CAMPAIGN }, madeKnown([endedCampaign()]))));
    expect(d.one('[data-part=report-head]').textContent).toContain('Won');
  });
});

describe('share and save', () => {
  const menu = (props: Partial<ShareMenuProps>) => {
    const d = draw(<ShareMenu {...share} {...props} />);
    d.press('[data-action=share]');
    return d;
  };
  it('says what happened after each', async () => {
    const d = menu({
      onCopy: () => Promise.resolve({ ok: true }),
      onSave: (kind, excel) => Promise.resolve({ ok: true, file: `${kind}-${excel}` }),
    });
    d.press('[data-action=copy-chat]');
    await vi.waitFor(() =>
      expect(d.one('[data-said=good]').textContent).toContain('Paste it into your chat'),
    );
    d.press('input[name=for-excel]');
    d.press('[data-action=save-csv]');
    await vi.waitFor(() => expect(d.one('[data-said=good]').textContent).toContain('csv-true'));
    d.press('[data-action=save-json]');
    await vi.waitFor(() => expect(d.one('[data-said=good]').textContent).toContain('json-false'));
  });
  it('shows the text where the browser refuses to copy', async () => {
    const d = menu({ onCopy: () => Promise.resolve({ ok: false, text: 'the report' }) });
    d.press('[data-action=copy-chat]');
    await vi.waitFor(() => expect(d.one<HTMLTextAreaElement>('#share-text').value).toBe('the report'));
    expect(d.one('[data-said=bad]').textContent).toContain('did not let');
  });
  it('is closed by Escape, and the focus goes back to its button', () => {
    const d = menu({});
    d.one('[data-action=print]').focus();
    d.key('Escape', '[data-action=print]');
    expect(d.one('#share-panel').hidden).toBe(true);
    expect(document.activeElement).toBe(d.one('[data-action=share]'));
  });
  it('offers thanks only where they are given', () => {
    expect(menu({ copies: ['chat', 'thanks'] }).none('[data-action=copy-thanks]')).toBe(false);
    document.body.replaceChildren();
    expect(menu({ copies: ['chat'] }).none('[data-action=copy-thanks]')).toBe(true);
  });
});

describe('days put together', () => {
  const rows = (from: string, count: number): DayRow[] =>
    Array.from({ length: count }, (_, i) => ({
      day: new Date(Date.parse(`${from}T00:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10),
      figures: figuresOf({ contact: 1, voicemail: 2, unavailable: 3, skip: 0 }),
      deadlines: [],
      isAhead: false,
    }));
  it.each([
    [92, 'day', 92],
    [93, 'week', 14],
    [900, 'month', 30],
  ] as const)('makes of %i days columns by %s, and loses no call', (count, span, columns) => {
    const days = rows('2026-06-01', count);
    expect(spanFor(days)).toBe(span);
    const made = columnsOf(days, span);
    expect(made).toHaveLength(columns);
    expect(made.reduce((n, c) => n + c.contact + c.voicemail + c.unavailable, 0)).toBe(count * 6);
  });
  it('begins weeks on Monday, and puts a deadline on its week', () => {
    const weeks = columnsOf(rows('2026-11-25', 7), 'week');
    expect(weeks.map(({ day, to }) => [day, to])).toEqual([
      ['2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-12-01'],
    ]);
    expect(marksIn([{ day: '2026-12-01', text: 'Vote' }], 'week')).toEqual([
      { day: '2026-11-30', text: 'Vote' },
    ]);
  });
});

describe('the shades of the map', () => {
  const row = (district: string, calls: number, goal: number | null): DistrictRow => ({
    ...{ key: `xx upper ${district}`, jurisdiction: 'xx', chamber: 'upper', district, targets: [] },
    figures: figuresOf({ contact: calls, voicemail: 0, unavailable: 0, skip: 0 }),
    progress: goal === null ? null : { goal, calls, contact: calls, missing: Math.max(0, goal - calls) },
  });
  it('goes by the part of the goal that is made, and a number says it too', () => {
    const shades = shadesOf(
      [row('1', 0, 30), row('2', 14, 30), row('3', 15, 30), row('4', 31, 30), row('5', 3, null)],
      'xx',
      'upper',
    );
    expect(['1', '2', '3', '4', '5', '6'].map(shades.of)).toEqual([
      ...['none', 'some', 'half', 'done'],
      ...['nothing', 'nothing'],
    ]);
    expect(shades.short('2')).toBe('14/30');
    expect(shades.short('6')).toBe('');
    expect(shades.count('done')).toBe(1);
  });
  it('goes by calls where nothing is wanted, and leaves other chambers and states alone', () => {
    const shades = shadesOf([row('1', 9, null), row('2', 4, null), row('3', 1, null)], 'xx', 'upper');
    expect(['1', '2', '3', '4'].map(shades.of)).toEqual(['high', 'middle', 'low', 'nothing']);
    expect(shades.steps).toEqual([3, 6]);
    expect(shadesOf([row('1', 9, null)], 'xx', 'lower').of('1')).toBe('nothing');
    expect(shadesOf([row('1', 9, null)], 'il', 'upper').of('1')).toBe('nothing');
  });
});
