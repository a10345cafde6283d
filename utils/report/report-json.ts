/** The report as JSON for programs, by `utils/schema/report.schema.json`. */
import type { Quote, Report } from './report';

/** What the file holds: the report, without a call's id and what only its maker has to do. */
export interface ReportFile extends Omit<Report, 'quotes' | 'next'> {
  /** Version of the format. */
  rotunda_report: 1;
  quotes: Omit<Quote, 'id'>[];
  next: Omit<Report['next'], 'callBacks'>;
}

export const reportFile = ({ quotes, next: { callBacks: _, ...next }, ...report }: Report): ReportFile => ({
  rotunda_report: 1,
  ...report,
  quotes: quotes.map(({ id: _id, ...quote }) => quote),
  next,
});

export const reportJson = (report: Report): string => `${JSON.stringify(reportFile(report), null, 2)}\n`;
