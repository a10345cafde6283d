import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export interface SectionProps {
  /** Name for programs, `data-section`. */
  name: string;
  title: string;
  children: ComponentChildren;
}

/** One part of the report, with its heading. */
export const Section = ({ name, title, children }: SectionProps) => (
  <section class="report-part card" data-section={name}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** A table with more rows than these is folded. */
export const LONG = 15;

export interface TableBoxProps {
  label: string;
  /** Behind a press on the screen; in print it is always there. */
  folded?: boolean;
  children: ComponentChildren;
}

/** The numbers of a chart as a table. Its own box scrolls, never the page. */
export function TableBox({ label, folded = false, children }: TableBoxProps) {
  const table = (
    <div class="table-scroll" role="region" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
  if (!folded) return table;
  return (
    <details class="report-table">
      <summary>{i18n.t('report.as_table')}</summary>
      {table}
    </details>
  );
}
