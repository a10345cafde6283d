import { i18n } from '#i18n';
import type { Figures } from '../../utils/report/report';
import { useWords } from './words';

export type FigureColumn = 'calls' | 'contact' | 'voicemail' | 'unavailable' | 'skip' | 'reached';
export const FIGURES: readonly FigureColumn[] = ['calls', 'contact', 'voicemail', 'unavailable', 'reached'];

const countOf = (figures: Figures, column: Exclude<FigureColumn, 'reached'>): number =>
  ({
    calls: figures.attempts,
    contact: figures.reached.n,
    voicemail: figures.voicemail.n,
    unavailable: figures.unavailable.n,
    skip: figures.skipped,
  })[column];

export const FigureHeads = ({ columns = FIGURES }: { columns?: readonly FigureColumn[] }) => (
  <>
    {columns.map((column) => (
      <th scope="col" key={column}>
        {i18n.t(`report.column.${column}`)}
      </th>
    ))}
  </>
);

/** The counts of one row, and what part of its calls reached a person. */
export function FigureCells({
  figures,
  columns = FIGURES,
}: {
  figures: Figures;
  columns?: readonly FigureColumn[];
}) {
  const words = useWords();
  return (
    <>
      {columns.map((column) => {
        if (column === 'reached') {
          return (
            <td key={column} class="rate" data-rate="reached">
              {words.percent(figures.reached)}
            </td>
          );
        }
        const count = countOf(figures, column);
        return (
          <td key={column} data-count={column} class={count === 0 ? 'zero' : ''}>
            {words.number(count)}
          </td>
        );
      })}
    </>
  );
}
