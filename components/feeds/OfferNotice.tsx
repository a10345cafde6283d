import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export interface OfferNoticeProps {
  /** Feeds that the page on screen offers and the reader does not follow. */
  offers: { url: string; name: string }[];
  onOpen: (url: string) => void;
}

/** What the page offers, as readers offer RSS. Draws nothing where it offers nothing. */
export const OfferNotice = ({ offers, onOpen }: OfferNoticeProps) =>
  offers.length === 0 ? null : (
    <Notice title={i18n.t('follow.offers', offers.length)}>
      <ul class="plain-list">
        {offers.map(({ url, name }) => (
          <li key={url} class="row between wrap" data-offer={url}>
            <span>
              <b>{name}</b> <span class="muted">{new URL(url).host}</span>
            </span>
            <Button action="open-offer" onPress={() => onOpen(url)}>
              {i18n.t('follow.look')}
              <span class="hear-only"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
