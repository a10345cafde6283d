/** Feeds that a web page offers, as pages offer RSS. The page is a stranger's: everything of it is checked. */
import { mayHaveFeed } from '../model/hosts';
import { plainLine, readInvite, type Invite } from './invite';

/** MIME type of `<link rel="alternate" type="…" href="…" title="…">`. */
export const FEED_TYPE = 'application/rotunda+json';

/** More than any group publishes. */
const MOST = 5;
const MOST_ADDRESS = 2000;

/**
 * @param found what `linksOf` brought from the page
 * @param address of the page itself, which may be an invite
 * @returns what it offers, each feed once
 */
export function offersIn(found: unknown, address: string): Invite[] {
  const invite = readInvite(address);
  const offers = Array.isArray(found) ? (found as unknown[]).slice(0, MOST).flatMap(offerOf) : [];
  const all = invite.ok ? [invite.value, ...offers] : offers;
  return [...new Map(all.reverse().map((offer) => [offer.url, offer])).values()].reverse();
}

function offerOf(link: unknown): Invite[] {
  const { href, title } = Object(link) as { href?: unknown; title?: unknown };
  if (typeof href !== 'string' || href.length > MOST_ADDRESS || !URL.canParse(href)) return [];
  const url = new URL(href);
  if (!mayHaveFeed(url)) return [];
  const name = typeof title === 'string' ? plainLine(title.slice(0, MOST_ADDRESS)) : '';
  return [{ url: url.href, name: name === '' ? url.host : name }];
}

/** Runs in the page, so that it may use nothing from here. @returns the links that name a feed, as they are */
export function linksOf(): { href: string; title: string }[] {
  return [...document.querySelectorAll('link[rel~="alternate"][type="application/rotunda+json"]')]
    .slice(0, 5)
    .map((link) => ({
      href: String((link as HTMLLinkElement).href),
      title: String((link as HTMLLinkElement).title),
    }));
}
