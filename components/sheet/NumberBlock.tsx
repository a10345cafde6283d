import { i18n } from '#i18n';
import type { NumberView, TargetView } from '../../utils/model/views';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { fullName, shortName } from '../ui/person';
import { dayText } from '../ui/time';
import { useGuard } from '../ui/trusted';

export interface NumberBlockProps {
  target: TargetView;
  /** The number to dial now; undefined where none is known. */
  number: NumberView | undefined;
  /** `YYYY-MM-DD`. */
  asOf: string;
  /** False once the call is recorded: then the next person is the thing to press. */
  pressing: boolean;
  copied: 'no' | 'yes' | 'failed';
  onCopy: () => void;
  onDial: (number: NumberView) => void;
  onChoose: (number: NumberView) => void;
}

const officeText = (n: NumberView) =>
  n.place ? i18n.t(`office.${n.kind}_at`, [n.place]) : i18n.t(`office.${n.kind}`);

/** The telephone: the largest thing on the sheet. */
export function NumberBlock({ target, number, asOf, pressing, copied, ...on }: NumberBlockProps) {
  const locale = useLocale();
  const guard = useGuard();
  if (!number) {
    return (
      <Notice tone="due" title={i18n.t('number.none', [fullName(target)])}>
        <p>{i18n.t('number.none_hint', [dayText(asOf, locale)])}</p>
      </Notice>
    );
  }
  const others = target.numbers.filter((n) => n.e164 !== number.e164);
  return (
    <div class="number">
      <div class="number-row">
        <span class="num">{number.display}</span>
        <span class="row number-acts">
          <a
            class={pressing ? 'btn primary' : 'btn plain'}
            data-action="dial"
            href={`tel:${number.e164}`}
            aria-label={i18n.t('number.dial_label', [fullName(target), number.display])}
            onClick={guard<MouseEvent>(() => on.onDial(number))}
          >
            {i18n.t('number.dial')}
          </a>
          <Button action="copy" onPress={on.onCopy} aria-keyshortcuts="c" look="copy">
            {i18n.t(
              copied === 'yes' ? 'number.copied' : copied === 'failed' ? 'number.copy_failed' : 'number.copy',
            )}
          </Button>
        </span>
      </div>
      <p class="muted">
        {officeText(number)} · {i18n.t('number.as_of', [dayText(asOf, locale)])}
      </p>
      {number.shared && <p class="shared">{i18n.t('number.shared', [shortName(target)])}</p>}
      {others.length > 0 && (
        <details>
          <summary>{i18n.t('number.more', others.length)}</summary>
          <ul class="plain-list">
            {others.map((n) => (
              <li key={n.e164} class="row between wrap">
                <span>
                  <b class="figures">{n.display}</b> <span class="muted">{officeText(n)}</span>
                  {n.shared && <span class="muted"> · {i18n.t('number.shared_short')}</span>}
                </span>
                <Button kind="quiet" action="use-number" onPress={() => on.onChoose(n)}>
                  {i18n.t('number.use')}
                  <span class="hear-only"> {n.display}</span>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
