import type { LineView } from '../../utils/model/views';
import { lineFacts } from '../ui/lines';
import { useLocale } from '../ui/locale';
import { useGuard } from '../ui/trusted';

export interface LineListProps {
  lines: LineView[];
  /** Whom to ask for: "Rep. Marin", or the district of a vacant seat. */
  person: string;
}

/** Lines that serve many members, each as what it is. Draws nothing where there is none. */
export function LineList({ lines, person }: LineListProps) {
  const locale = useLocale();
  const guard = useGuard();
  if (lines.length === 0) return null;
  return (
    <ul class="plain-list lines">
      {lines.map((line) => (
        <li key={line.e164} data-line={line.kind}>
          <a class="figures" href={`tel:${line.e164}`} onClick={guard<MouseEvent>(() => undefined)}>
            {line.display}
          </a>{' '}
          <span class="muted">{lineFacts(line, person, locale).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
