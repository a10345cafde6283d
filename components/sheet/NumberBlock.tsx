import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FlagReason } from '../../utils/model/flag';
import type { Lookup } from '../../utils/model/services';
import type { LineView, NumberView, TargetView } from '../../utils/model/views';
import { Button, keyed } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { fullName, shortName } from '../ui/person';
import { dayText } from '../ui/time';
import { useGuard } from '../ui/trusted';
import { CallTimer } from './CallTimer';
import { FlagAsk, FlagNote, PooledNote } from './FlagRow';
import { LineList } from './LineList';
import { NoNumber } from './NoNumber';
import { relayText, sharedText, whichText } from './number-words';
import { OtherNumbers } from './OtherNumbers';
import { QrPanel, type LoadQr } from './QrPanel';
import type { Timer } from './use-timer';
import type { Tries } from './use-tries';

export interface NumberBlockProps {
  target: TargetView;
  /** The number to dial now, those that were tried, and the next. */
  tries: Tries;
  timer: Timer;
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
  onFlag: (number: NumberView, reason: FlagReason) => void;
  onUnflag: (flagId: string) => void;
  /** Left out where no code is shown. */
  loadQr?: LoadQr | undefined;
}

/** The telephone: the largest thing on the sheet. */
export function NumberBlock({
  target,
  tries,
  timer,
  asOf,
  pressing,
  copied,
  lines,
  ...on
}: NumberBlockProps) {
  const { number, tried, next } = tries;
  const locale = useLocale();
  const guard = useGuard();
  /** The number that was marked on this sheet last: its mark can be taken back where it was made. */
  const [marked, setMarked] = useState('');
  const [isScanning, setScanning] = useState(false);
  const others = target.numbers.filter((n) => n.display !== number?.display);
  const fresh = others.find((n) => n.display === marked && n.flag);
  const note = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // The buttons that were pressed are the next number's by now: a second press must not mark that one too.
    if (fresh) note.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [fresh?.display]);
  if (!number) {
    return <NoNumber target={target} asOf={asOf} lines={lines} officialPage={on.officialPage} tty={on.tty} />;
  }
  const scan = () => {
    if (!isScanning) timer.dialled(number.display);
    setScanning(!isScanning);
  };
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
            {...keyed('d')}
            onClick={guard<MouseEvent>(() => on.onDial(number))}
          >
            {i18n.t('number.dial')}
          </a>
          <Button action="copy" hotkey="c" onPress={on.onCopy} look="copy">
            {i18n.t(
              copied === 'yes' ? 'number.copied' : copied === 'failed' ? 'number.copy_failed' : 'number.copy',
            )}
          </Button>
          {on.loadQr && (
            <Button action="qr" hotkey="q" aria-expanded={isScanning} onPress={scan}>
              {i18n.t('call.qr.button')}
              <span class="hear-only"> {i18n.t('call.qr.open')}</span>
            </Button>
          )}
        </span>
      </div>
      {on.loadQr && isScanning && <QrPanel key={number.e164} number={number} load={on.loadQr} />}
      <div class="row between wrap number-facts">
        <p class="muted">
          {whichText(number)}
          {number.kind !== 'own' && <> · {i18n.t('number.as_of', [dayText(asOf, locale)])}</>}
        </p>
        {pressing && <CallTimer timer={timer} />}
      </div>
      {number.shared && <p class="shared">{sharedText(number, target)}</p>}
      {next && pressing && (
        // The second press of a double one would pass the next number over.
        <Button
          action="next-number"
          hotkey="b"
          look="next-number"
          onPress={(event) => event.detail < 2 && tries.busy()}
        >
          {i18n.t('call.number.busy')} <b class="figures">{i18n.t('call.number.try', [next.display])}</b>
        </Button>
      )}
      {tried.length > 0 && (
        <p class="muted" role="status" data-tried={tried.length}>
          {i18n.t('call.number.tried_so_far', [tried.join(', ')])}
          {!next && <> {i18n.t('call.number.all_tried')}</>}
        </p>
      )}
      {number.flag && <FlagNote flag={number.flag} onUnflag={on.onUnflag} />}
      <PooledNote number={number} />
      {!number.flag && (
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
          <Button kind="quiet" action="unflag" hotkey="z" onPress={() => on.onUnflag(fresh.flag?.id ?? '')}>
            {i18n.t('flag.take_back')}
          </Button>
        </p>
      )}
      <OtherNumbers
        numbers={target.numbers}
        {...{ others, tried, fresh }}
        onChoose={(n) => tries.choose(n.display)}
        onUnflag={on.onUnflag}
      />
      {lines.length > 0 && (
        <details data-part="lines">
          <summary {...keyed('l')}>{i18n.t('number.its_lines')}</summary>
          <LineList lines={lines} person={shortName(target)} />
        </details>
      )}
      <p class="tiny" data-part="relay">
        {relayText(on.tty)}
      </p>
    </div>
  );
}
