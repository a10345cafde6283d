import { i18n } from '#i18n';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';

export interface LeadOfferProps {
  kind: 'group' | 'coalition';
  name: string;
  host: string;
  /** The keys come with the link. */
  hasKeys: boolean;
  busy: boolean;
  problems: Problem[];
  /** Called in the press itself: the browser asks about the hub's site. */
  onTake: () => void;
  onLeave: () => void;
}

/** The operator's link, before it is taken: what this device will be able to do, and what must be kept safe. */
export const LeadOffer = ({ kind, name, host, hasKeys, busy, problems, onTake, onLeave }: LeadOfferProps) => (
  <section class="card step pressing" data-part="lead-offer" aria-labelledby="lead-offer" aria-busy={busy}>
    <h2 id="lead-offer">{i18n.t(kind === 'group' ? 'hub.lead.opened' : 'hub.coalition.opened', [name])}</h2>
    <p>{i18n.t(kind === 'group' ? 'hub.lead.opened_hint' : 'hub.coalition.opened_hint')}</p>
    {kind === 'group' && <p>{i18n.t(hasKeys ? 'hub.lead.opened_keys' : 'hub.lead.opened_made')}</p>}
    <ProblemList problems={problems} />
    <p class="row wrap">
      <Button kind="primary" action="take-lead" aria-disabled={busy} onPress={() => !busy && onTake()}>
        {i18n.t(kind === 'group' ? 'hub.lead.opened_do' : 'hub.coalition.opened_do')}
      </Button>
      <Button kind="quiet" action="lead-not" onPress={onLeave}>
        {i18n.t('hub.join.not_now')}
      </Button>
    </p>
    <p class="muted">{i18n.t('hub.join.asks', [host])}</p>
  </section>
);
