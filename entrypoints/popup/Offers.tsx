import { useEffect, useState } from 'preact/hooks';
import { LinkOffer } from '../../components/gather/LinkOffer';
import { OfferNotice } from '../../components/feeds/OfferNotice';
import type { ReadingPorts } from '../../utils/app/ports';
import { browser } from '../../utils/browser/api';
import { inviteCode, type Invite } from '../../utils/invite/invite';
import { linksOf, offersIn } from '../../utils/invite/offers';
import { JOIN_FRAGMENT, LEAD_FRAGMENT } from '../../utils/hub/names';
import { FRAGMENT } from '../../utils/packet/names';

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

const LINKS = [
  ['tally', FRAGMENT],
  ['join', JOIN_FRAGMENT],
  ['lead', LEAD_FRAGMENT],
] as const;

/** Autodiscovery, and calls or a way into a hub in the page's address: code of its own, read after the popup is shown. */
export function Offers({ ports, tab }: OffersProps) {
  const [offers, setOffers] = useState<Invite[]>([]);
  useEffect(() => {
    void offersOf(ports, tab).then(setOffers);
  }, []);
  return (
    <>
      {LINKS.map(([kind, fragment]) => {
        const at = tab.url.indexOf(fragment);
        return at !== -1 && <LinkOffer key={kind} kind={kind} onOpen={() => open(tab.url.slice(at))} />;
      })}
      <OfferNotice
        offers={offers}
        onOpen={(url) => {
          const invite = offers.find((o) => o.url === url);
          if (invite) open(`#/invite/${inviteCode(invite)}`);
        }}
      />
    </>
  );
}

/** @param hash of the organise page, which looks at what it is given before anything is done with it */
const open = (hash: string) =>
  void browser.tabs.create({
    url: browser.runtime.getURL(`/organise.html${hash}` as '/organise.html'),
  });
