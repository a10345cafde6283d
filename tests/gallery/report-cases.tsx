/** The report in every state. */
import { OrganiseFrame } from '../../components/OrganiseFrame';
import { reportWords } from '../../components/report-words';
import { ReportView, type ReportViewProps } from '../../components/report/ReportView';
import { drawMap } from '../../utils/app/district-map';
import { onGround, statesIn } from '../../utils/app/report-map';
import { xx } from '../../utils/jurisdictions/xx';
import { readLines } from '../../utils/lines';
import type { LinesFile } from '../../utils/model/lines';
import { nothingKnown } from '../../utils/report/known';
import { reportOf } from '../../utils/report/make';
import type { Report, Seat } from '../../utils/report/report';
import { figuresText, headlineText } from '../../utils/report/tell';
import { topologyOf } from '../../utils/sample/ground';
import { sampleLines } from '../../utils/sample/lines';
import {
  endedCampaign,
  MADE_AT,
  MADE_CAMPAIGN,
  MADE_GROUPS,
  madeCalls,
  madeKnown,
  madeQuotes,
  madeReport,
} from '../fixtures/made-report';
import type { Case } from './case';

const nothing = () => undefined;

function sentenceOf(report: Report): string {
  const words = reportWords(document.documentElement.lang);
  return [headlineText(report, words), figuresText(report.headline.figures, words)].join(' ');
}

/** 59 districts of unlike sizes: many small ones in the corner where a capital may be. */
const lines: LinesFile = {
  ...sampleLines,
  plans: [{ chamber: 'upper', object: 'upper', vintage: 'made up' }],
  topology: topologyOf({
    upper: Array.from({ length: 59 }, (_, i) => {
      const id = String(i + 1).padStart(3, '0');
      if (i < 24)
        return { id, columns: [i % 6, (i % 6) + 1], rows: [Math.floor(i / 6), Math.floor(i / 6) + 1] };
      const k = i - 24;
      const [column, row] = [6 + (k % 5) * 3, Math.floor(k / 5)];
      return {
        id,
        columns: [column, column + 3],
        rows: row < 4 ? [row, row + 1] : [row * 2 - 4, row * 2 - 2],
      };
    }),
  }),
};

function drawing() {
  const read = readLines(lines);
  if (!read.ok) throw new Error('the lines of the gallery cannot be read');
  return drawMap(read.value, null, xx, '2026-11-24');
}

export const seat = ({ chamber, district }: Seat): string =>
  chamber === 'executive' ? '' : `${chamber === 'upper' ? 'Senate' : 'House'} District ${district}`;

const choices = {
  campaigns: [
    { id: MADE_CAMPAIGN, name: 'Safe routes to school' },
    { id: 'river/keep-the-buses', name: 'Keep the buses' },
  ],
  bills: [{ id: 'xx/2026/SB 12', name: 'XX SB 12 (2026)' }],
  groups: MADE_GROUPS.map(({ id, name }) => ({ id, name })),
};

export const view = (report: Report | null, props: Partial<ReportViewProps> = {}) => {
  const states = statesIn(report?.districts ?? []);
  return (
    <OrganiseFrame view="report">
      <ReportView
        report={report}
        scope={report?.scope ?? {}}
        choices={choices}
        progress={null}
        sentence={report ? sentenceOf(report) : ''}
        notes={madeQuotes(5)}
        ticked={new Set([madeQuotes(1)[0]!.id])}
        map={{
          states,
          state: states[0]?.code ?? '',
          chamber: 'upper',
          drawing: states.length > 0 ? drawing() : null,
          problems: [],
          rows: onGround(report?.districts ?? []),
          onState: nothing,
          onChamber: nothing,
        }}
        share={{
          pictures: ['days', 'targets', 'outcomes', 'votes', 'map'],
          copies:
            report?.campaigns[0]?.status === 'archived'
              ? ['chat', 'mail', 'newsletter', 'thanks']
              : ['chat', 'mail', 'newsletter'],
          onPrint: nothing,
          onCopy: () => Promise.resolve({ ok: true }),
          onSave: () => Promise.resolve({ ok: true, file: 'rotunda-report-2026-11-24.csv' }),
          onPicture: () => Promise.resolve({ ok: true, file: 'rotunda-days-2026-11-24.png' }),
        }}
        now={Date.parse(MADE_AT.at)}
        seat={seat}
        onScope={nothing}
        onTick={nothing}
        {...props}
      />
    </OrganiseFrame>
  );
};

const none = () => reportOf([], {}, MADE_AT, nothingKnown);
const one = () => reportOf(madeCalls(1), { campaign: MADE_CAMPAIGN }, MADE_AT, nothingKnown);

export const REPORT_CASES: Record<string, Case> = {
  report: { where: 'organise', draw: () => view(madeReport()) },
  'report-share': { where: 'organise', draw: () => view(madeReport()), press: '[data-action=share]' },
  'report-all': { where: 'organise', draw: () => view(madeReport({})) },
  'report-ended': {
    where: 'organise',
    draw: () => view(madeReport({ campaign: MADE_CAMPAIGN }, madeKnown([endedCampaign()]))),
  },
  'report-none': {
    where: 'organise',
    draw: () => view(none(), { choices: { campaigns: [], bills: [], groups: [] }, notes: [] }),
  },
  'report-one': { where: 'organise', draw: () => view(one(), { notes: [] }) },
  'report-no-fit': {
    where: 'organise',
    draw: () =>
      view(madeReport({ campaign: MADE_CAMPAIGN, from: '2026-12-24', to: '2026-12-20' }), { notes: [] }),
  },
  'report-counting': {
    where: 'organise',
    draw: () => view(null, { progress: { read: 45_000, of: 100_000 } }),
  },
};
