import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FlagReason } from '../../utils/model/flag';
import type { Lookup } from '../../utils/model/services';
import type { LineView, NumberView, TargetView } from '../../utils/model/views';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { fullName, shortName } from '../ui/person';
import { dayText } from '../ui/time';
import { useGuard } from '../ui/trusted';
import { FlagAsk, FlagNote } from './FlagRow';
import { LineList } from './LineList';
import { NoNumber } from './NoNumber';

export interface NumberBlockProps {
  target: TargetView;
  /** The number to dial now; undefined where none is known. */
  number: NumberView | undefined;
  /** Day of the numbers, `YYYY-MM-DD`. */
  asOf: string;
  lines: LineView[];
  officialPage: Lookup | undefined;
  /** The state's relay for text telephones, besides 711. */
  tty: string | undefined;
  /** False once the call is recorded: then the next person is the thing to press. */
  pressing: boolean;
  copied: 'no' | 'yes' | 'failed';
  onCopy: () => void;
  onDial: (number: NumberView) => void;
  onChoose: (number: NumberView) => void;
  onFlag: (number: NumberView, reason: FlagReason) => void;
  onUnflag: (flagId: string) => void;
}

/** "Capitol office, Springfield". */
export const officeText = (n: NumberView): string =>
  n.place ? i18n.t(`office.${n.kind}_at`, [n.place]) : i18n.t(`office.${n.kind}`);

/** In a few words what the line of many is. */
export const sharedShort = ({ line }: NumberView): string =>
  line === undefined || line === 'connects' ? i18n.t('number.shared_short') : i18n.t(`line.${line}`);

/** The telephone: the largest thing on the sheet. */
export function NumberBlock({ target, number, asOf, pressing, copied, lines, ...on }: NumberBlockProps) {
  const locale = useLocale();
  const guard = useGuard();
  /** The number that was marked on this sheet last: its mark can be taken back where it was made. */
  const [marked, setMarked] = useState('');
  const others = target.numbers.filter((n) => n.display !== number?.display);
  const fresh = others.find((n) => n.display === marked && n.flag);
  const note = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // The buttons that were pressed are the next number's by now: a second press must not mark that one too.
    if (fresh) note.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [fresh?.display]);
  if (!number) return <NoNumber target={target} asOf={asOf} lines={lines} officialPage={on.officialPage} />;
  return (
    <div class="number" data-number={number.e164}>
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
        {officeText(number)}
        {number.kind !== 'own' && <> · {i18n.t('number.as_of', [dayText(asOf, locale)])}</>}
      </p>
      {number.shared && <p class="shared">{sharedText(number, target)}</p>}
      {number.flag ? (
        <FlagNote flag={number.flag} onUnflag={on.onUnflag} />
      ) : (
        <FlagAsk
          number={number}
          onFlag={(reason) => {
            setMarked(number.display);
            on.onFlag(number, reason);
          }}
        />
      )}
      {fresh?.flag && (
        <p ref={note} class="row wrap between flag-done" role="status" data-flagged={fresh.e164}>
          <span>{i18n.t('flag.done', [fresh.display, i18n.t(`flag.${fresh.flag.reason}`)])}</span>
          <Button kind="quiet" action="unflag" onPress={() => on.onUnflag(fresh.flag?.id ?? '')}>
            {i18n.t('flag.take_back')}
          </Button>
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary>{i18n.t('number.more', others.length)}</summary>
          <ul class="plain-list">
            {others.map((n) => (
              <li key={n.display} class="row between wrap" data-other={n.e164}>
                <span>
                  <b class="figures">{n.display}</b> <span class="muted">{officeText(n)}</span>
                  {n.shared && <span class="muted"> · {sharedShort(n)}</span>}
                  {n.corrected && <span class="muted"> · {i18n.t('flag.corrected')}</span>}
                  {n.flag && n !== fresh && <FlagNote flag={n.flag} onUnflag={on.onUnflag} />}
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
      {lines.length > 0 && (
        <details data-part="lines">
          <summary>{i18n.t('number.its_lines')}</summary>
          <LineList lines={lines} person={shortName(target)} />
          <p class="tiny">{on.tty ? i18n.t('line.relay', [on.tty]) : i18n.t('line.relay_711')}</p>
        </details>
      )}
    </div>
  );
}

/** What to do on a line of many. */
const sharedText = ({ line }: NumberView, target: TargetView): string =>
  line ? i18n.t(`line.note.${line}`, [shortName(target)]) : i18n.t('number.shared', [shortName(target)]);
