import { i18n } from '#i18n';
import type { Report, Seat, TargetRow } from '../../utils/report/report';
import { BarChart, type Bar } from '../chart/BarChart';
import { Sized } from '../chart/Sized';
import { FigureCells, FigureHeads } from './FigureCells';
import { LONG, Section, TableBox } from './Section';
import { useWords, type Words } from './words';

/** So many bars are read; all rows are in the table. */
const MOST = 12;

export interface TargetsProps {
  report: Report;
  /** "House District 20"; empty for a governor. */
  seat: (seat: Seat) => string;
}

const nameOf = (row: Pick<TargetRow, 'name' | 'id'>): string => row.name || row.id;

/** Those that the chart shows: where the most is missing, or in their order where there are no goals. */
export function targetBars(report: Pick<Report, 'targets'>, words: Words, most = MOST): Bar[] {
  return report.targets.slice(0, most).map(({ id, name, figures, progress }) => ({
    key: id,
    label: name || id,
    value: progress ? progress.calls : figures.attempts,
    goal: progress?.goal ?? null,
    text: words.toward(figures.attempts, progress),
    tone: progress && progress.missing > 0 ? 'hatch' : 'full',
  }));
}

export const targetsDesc = (bars: readonly Bar[], all: number, words: Words): string =>
  bars.some(({ goal }) => goal !== null)
    ? i18n.t('report.targets_desc', [words.number(bars.length), words.number(all)])
    : i18n.t('report.targets_desc_free', [words.number(bars.length), words.number(all)]);

/** Calls to each person, against the goal where there is one. */
export function TargetsSection({ report, seat }: TargetsProps) {
  const words = useWords();
  const title = i18n.t('report.by_target');
  const bars = targetBars(report, words);
  const desc = targetsDesc(bars, report.targets.length, words);
  const hasGoals = report.targets.some(({ progress }) => progress);
  const hasPositions = report.targets.some(({ position }) => position);
  return (
    <Section name="targets" title={title}>
      <p class="muted">{desc}</p>
      <Sized>{(width) => <BarChart name="targets" {...{ title, desc, bars, width }} />}</Sized>
      <TableBox label={title} folded={report.targets.length > LONG}>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('report.column.target')}</th>
              <FigureHeads />
              {hasGoals && <th scope="col">{i18n.t('report.column.goal')}</th>}
              {hasGoals && <th scope="col">{i18n.t('report.column.missing')}</th>}
              {hasPositions && <th scope="col">{i18n.t('report.column.position')}</th>}
            </tr>
          </thead>
          <tbody>
            {report.targets.map((row) => (
              <tr key={row.id} data-tally-target={row.id}>
                <th scope="row">
                  {nameOf(row)} <span class="muted">{seat(row)}</span>
                </th>
                <FigureCells figures={row.figures} />
                {hasGoals && <td data-part="goal">{row.progress ? words.toward(0, row.progress) : '–'}</td>}
                {hasGoals && (
                  <td data-count="missing">{row.progress ? words.number(row.progress.missing) : '–'}</td>
                )}
                {hasPositions && <td class="words">{positionText(row)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </Section>
  );
}

function positionText({ position }: TargetRow): string {
  if (!position || position.standing === 'unknown') return '–';
  const text = i18n.t(`position.${position.standing}`);
  return position.isDisputed ? i18n.t('report.disputed', [text]) : text;
}
