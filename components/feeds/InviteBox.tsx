import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { copyText } from '../ui/copy';
import { QrCode } from '../ui/QrCode';

export interface InviteBoxProps {
  /** The group. */
  name: string;
  link: string;
}

/** The way for others to follow the same feed: a link to copy and a code to photograph. */
export function InviteBox({ name, link }: InviteBoxProps) {
  const [isOpen, setOpen] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const box = useRef<HTMLDivElement>(null);
  return (
    <details class="feed-more" data-part="invite" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {i18n.t('follow.invite')}
        <span class="hear-only"> {name}</span>
      </summary>
      {isOpen && (
        <div class="invite" ref={box}>
          <QrCode text={link} label={i18n.t('follow.qr', [name])} />
          <div class="invite-words">
            <p>{i18n.t('follow.invite_hint')}</p>
            <p>
              <code class="link-text" data-invite>
                {link}
              </code>
            </p>
            <p class="row wrap">
              <Button
                action="copy-invite"
                onPress={() => box.current && void copyText(link, box.current).then(setCopied)}
              >
                {i18n.t('follow.copy')}
              </Button>
              <span role="status" data-copied={copied}>
                {copied !== null && i18n.t(copied ? 'follow.copied' : 'follow.not_copied')}
              </span>
            </p>
          </div>
        </div>
      )}
    </details>
  );
}
