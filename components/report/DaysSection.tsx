import { i18n } from '#i18n';
import type { Report } from '../../utils/report/report';
import { DayChart, type DayMark, type DayPart } from '../chart/DayChart';
import { Sized } from '../chart/Sized';
import { Section, TableBox } from './Section';
import { columnsOf, marksIn, spanFor, type Column } from './spans';
import { useWords, type Words } from './words';

const total = (c: Column): number => c.contact + c.voicemail + c.unavailable;

export interface DaysData {
  columns: Column[];
  marks: DayMark[];
  title: string;
  desc: string;
  parts: Record<DayPart, string>;
}

/** What the chart of days shows: the screen's, and the picture's. */
export function daysData({ days, deadlines }: Pick<Report, 'days' | 'deadlines'>, words: Words): DaysData {
  const span = spanFor(days);
  const columns = columnsOf(days, span);
  const marks = deadlines.map((deadline) => ({
    day: deadline.day,
    text: i18n.t('report.mark', [words.deadline(deadline), words.shortDay(deadline.day)]),
  }));
  const best = columns.reduce<Column | null>((most, c) => (!most || total(c) > total(most) ? c : most), null);
  return {
    columns,
    marks: marksIn(marks, span),
    title: i18n.t(`report.by_${span}`),
    desc: best
      ? i18n.t('report.days_desc', [
          words.span(columns[0]!.day, columns.at(-1)!.to),
          words.number(total(best)),
          words.day(best.day),
        ])
      : i18n.t('report.none_here'),
    parts: {
      contact: i18n.t('outcome.contact'),
      voicemail: i18n.t('outcome.voicemail'),
      unavailable: i18n.t('outcome.unavailable'),
    },
  };
}

/** Calls by day, with the deadlines. */
export function DaysSection({ report }: { report: Report }) {
  const words = useWords();
  const { columns, marks, title, desc, parts } = daysData(report, words);
  const markOf = (day: string) => marks.filter((m) => m.day === day).map((m) => m.text);
  return (
    <Section name="days" title={title}>
      <Sized>
        {(width) => (
          <DayChart
            {...{ title, desc, parts, marks, width }}
            days={columns}
            dayText={words.shortDay}
            number={words.number}
          />
        )}
      </Sized>
      <TableBox label={title} folded>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('report.column.day')}</th>
              <th scope="col">{i18n.t('report.column.calls')}</th>
              {(['contact', 'voicemail', 'unavailable'] as const).map((part) => (
                <th scope="col" key={part}>
                  {i18n.t(`report.column.${part}`)}
                </th>
              ))}
              <th scope="col">{i18n.t('report.column.deadline')}</th>
            </tr>
          </thead>
          <tbody>
            {columns
              .filter((c) => total(c) > 0 || markOf(c.day).length > 0)
              .map((c) => (
                <tr key={c.day} data-day-row={c.day}>
                  <th scope="row">{words.span(c.day, c.to)}</th>
                  <td data-count="calls">{words.number(total(c))}</td>
                  <td data-count="contact">{words.number(c.contact)}</td>
                  <td data-count="voicemail">{words.number(c.voicemail)}</td>
                  <td data-count="unavailable">{words.number(c.unavailable)}</td>
                  <td>{markOf(c.day).join(', ')}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </TableBox>
    </Section>
  );
}
