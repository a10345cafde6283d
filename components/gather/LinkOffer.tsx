import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

const TITLES = { tally: 'gather.offer.title', join: 'hub.offer.join', lead: 'hub.offer.lead' } as const;

export interface LinkOfferProps {
  /** What the link holds. */
  kind: keyof typeof TITLES;
  onOpen: () => void;
}

/** That the page on screen was opened by a link of ours: a member's calls, or a way into a hub. */
export const LinkOffer = ({ kind, onOpen }: LinkOfferProps) => (
  <Notice title={i18n.t(TITLES[kind])}>
    <p>
      <Button action={`open-${kind}`} onPress={onOpen}>
        {i18n.t(kind === 'tally' ? 'gather.offer.do' : 'hub.offer.do')}
      </Button>
    </p>
  </Notice>
);
