import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SendFile, SendGroup } from '../../utils/model/gather-views';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';

export type SendWay = 'save' | 'copy' | 'share' | 'mail';
export type Sent = 'saved' | 'copied' | 'not_copied' | 'shared' | 'mailed';

export interface SendWaysProps {
  group: SendGroup;
  /** Null while it is made. */
  file: SendFile | null;
  done: Sent | null;
  /** The browser can hand a link to other programs. */
  canShare: boolean;
  /** `mailto:` with the link in it; null where it is too long for one. */
  mail: string | null;
  /** Called in the press itself. @param within an element of ours, for copying */
  onSend: (way: SendWay, within: HTMLElement) => void;
}

/** Longer links are cut by some programs through which people talk. In letters. */
const LONG = 4000;

/** The ways to send it, and what was done last. */
export function SendWays({ group, file, done, canShare, mail, onSend }: SendWaysProps) {
  const locale = useLocale();
  const box = useRef<HTMLElement>(null);
  const isLong = (file?.link.length ?? 0) > LONG;
  const send = (way: SendWay) => file && box.current && onSend(way, box.current);
  const button = (way: SendWay, text: string, isFirst = false) => (
    <Button
      action={`send-${way}`}
      kind={isFirst ? 'primary' : 'plain'}
      aria-disabled={!file}
      onPress={() => send(way)}
    >
      {text}
    </Button>
  );
  return (
    <section class="card step" aria-labelledby="send-ways" ref={box}>
      <h2 id="send-ways">{i18n.t('gather.send.ways')}</h2>
      <p class="muted">{i18n.t('gather.send.ways_hint')}</p>
      <p class="row wrap">
        {button('save', i18n.t('gather.send.save'), true)}
        {button('copy', i18n.t(group.host ? 'gather.send.copy' : 'gather.send.copy_text'))}
        {canShare && button('share', i18n.t('gather.send.share'))}
        {mail && button('mail', i18n.t('gather.send.mail'))}
      </p>
      <div role="status" data-sent={done ?? undefined}>
        {done && (
          <Notice
            tone={done === 'not_copied' ? 'bad' : 'good'}
            title={
              done === 'saved'
                ? i18n.t('gather.send.saved', [file?.name ?? ''])
                : i18n.t(`gather.send.${done}`)
            }
          />
        )}
      </div>
      {isLong && (
        <Notice
          tone="due"
          title={i18n.t('gather.send.long', [new Intl.NumberFormat(locale).format(file?.link.length ?? 0)])}
        />
      )}
      <p class="muted">
        {group.host ? i18n.t('gather.send.host', [group.host]) : i18n.t('gather.send.no_page')}
      </p>
      {file && !isLong && (
        <p>
          <code class="link-text" data-tally-link>
            {file.link}
          </code>
        </p>
      )}
    </section>
  );
}
