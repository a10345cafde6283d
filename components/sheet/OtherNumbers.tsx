import { i18n } from '#i18n';
import type { NumberView } from '../../utils/model/views';
import { Button } from '../ui/Button';
import { FlagNote, PooledNote } from './FlagRow';
import { sharedShort, whichText } from './number-words';

export interface OtherNumbersProps {
  /** All of the person's numbers in calling order. */
  numbers: NumberView[];
  /** Those of them to list. */
  others: NumberView[];
  /** As they are shown: busy or full a moment ago. */
  tried: readonly string[];
  /** Its mark is shown elsewhere. */
  fresh: NumberView | undefined;
  onChoose: (number: NumberView) => void;
  onUnflag: (flagId: string) => void;
}

/** The person's other numbers in calling order, each with what it is. Draws nothing where there is none. */
export function OtherNumbers({ numbers, others, tried, fresh, onChoose, onUnflag }: OtherNumbersProps) {
  if (others.length === 0) return null;
  return (
    <details>
      <summary data-key="o" data-arms="number" aria-keyshortcuts="o">
        {i18n.t('number.more', others.length)}
      </summary>
      <ol class="plain-list" data-digits="number">
        {others.map((n) => (
          <li key={n.display} value={numbers.indexOf(n) + 1} class="row between wrap" data-other={n.e164}>
            <span>
              <span class="muted order" aria-hidden="true">
                {numbers.indexOf(n) + 1}.
              </span>{' '}
              <b class="figures">{n.display}</b> <span class="muted">{whichText(n)}</span>
              {n.shared && <span class="muted"> · {sharedShort(n)}</span>}
              {n.corrected && <span class="muted"> · {i18n.t('flag.corrected')}</span>}
              {tried.includes(n.display) && <span class="muted"> · {i18n.t('call.number.tried')}</span>}
              {n.flag && n !== fresh && <FlagNote flag={n.flag} onUnflag={onUnflag} />}
              {n.pooled && ' '}
              <PooledNote number={n} />
            </span>
            <Button kind="quiet" action="use-number" onPress={() => onChoose(n)}>
              {i18n.t('number.use')}
              <span class="hear-only"> {n.display}</span>
            </Button>
          </li>
        ))}
      </ol>
    </details>
  );
}
