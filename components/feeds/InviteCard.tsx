import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface InviteCardProps {
  name: string;
  /** Where the feed is, as an address names it: `group.example`. */
  host: string;
  /** Of the key that the invite names; left out where it names none. */
  fingerprint?: string;
  busy: boolean;
  /** Called in the click itself, so that the host permission may be asked for. */
  onAccept: () => void;
  onDecline: () => void;
}

/** The question before an invite is followed: who invites, from where, and by which key they are known. */
export const InviteCard = ({ name, host, fingerprint, busy, onAccept, onDecline }: InviteCardProps) => (
  <section class="step card pressing" data-part="invited" aria-labelledby="invited-title">
    <h2 id="invited-title">{i18n.t('follow.invited', [name])}</h2>
    <dl class="seats">
      <div>
        <dt>{i18n.t('follow.host')}</dt>
        <dd class="hosts">{host}</dd>
      </div>
      <div>
        <dt>{i18n.t('follow.key')}</dt>
        <dd>{fingerprint ? <code class="fingerprint">{fingerprint}</code> : i18n.t('follow.no_key')}</dd>
      </div>
    </dl>
    <p class="muted">{i18n.t(fingerprint ? 'follow.key_hint' : 'follow.no_key_hint')}</p>
    <p class="muted">{i18n.t('follow.asks', [host])}</p>
    <p class="row wrap">
      <Button kind="primary" action="accept-invite" aria-disabled={busy} onPress={() => !busy && onAccept()}>
        {i18n.t(busy ? 'add.busy' : 'follow.accept')}
      </Button>
      <Button kind="quiet" action="decline-invite" onPress={onDecline}>
        {i18n.t('follow.decline')}
      </Button>
    </p>
  </section>
);
