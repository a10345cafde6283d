import { useEffect, useState } from 'preact/hooks';
import { OfferNotice } from '../../components/feeds/OfferNotice';
import type { ReadingPorts } from '../../utils/app/ports';
import { browser } from '../../utils/browser/api';
import { inviteCode, type Invite } from '../../utils/invite/invite';
import { linksOf, offersIn } from '../../utils/invite/offers';

export interface OffersProps {
  ports: ReadingPorts;
  tab: { id: number; url: string };
}

/** What the page offers and the reader does not follow yet. Pages that may not be read offer nothing. */
async function offersOf(ports: ReadingPorts, { id, url }: OffersProps['tab']): Promise<Invite[]> {
  const [found, feeds] = await Promise.all([
    browser.scripting.executeScript({ target: { tabId: id }, func: linksOf }).catch(() => []),
    ports.store.feeds(),
  ]);
  const followed = new Set(feeds.map((f) => (f.source.kind === 'address' ? f.source.url : '')));
  return offersIn(found[0]?.result, url).filter((offer) => !followed.has(offer.url));
}

/** Autodiscovery: code of its own, read after the popup is shown. */
export function Offers({ ports, tab }: OffersProps) {
  const [offers, setOffers] = useState<Invite[]>([]);
  useEffect(() => {
    void offersOf(ports, tab).then(setOffers);
  }, []);
  return (
    <OfferNotice
      offers={offers}
      onOpen={(url) => {
        const invite = offers.find((o) => o.url === url);
        if (!invite) return;
        const page = `/organise.html#/invite/${inviteCode(invite)}` as '/organise.html';
        void browser.tabs.create({ url: browser.runtime.getURL(page) });
      }}
    />
  );
}
