/** Match patterns for official hosts: https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */

/** The Sample State's statehouse runs on this computer. */
export const LOOPBACK_PATTERNS: readonly string[] = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Any feed's site may be asked for, one at a time; it is never asked for as a whole. */
export const ANY_SITE = 'https://*/*';

/** Open States' published rosters, asked for when the reader presses Refresh. */
export const ROSTER_SITE = 'https://data.openstates.org/*';

/** The Census Bureau's geocoder, asked for when the reader looks an address up. */
export const GEOCODER_SITE = 'https://geocoding.geo.census.gov/*';

const isLoopback = (host: string) => host === '127.0.0.1' || host === 'localhost';

/**
 * Where a feed may be: on an `https:` site, named without user or password. Loopback is allowed without TLS: it
 * never leaves the device, and a feed's author tries it there.
 */
export const mayHaveFeed = (url: URL): boolean =>
  url.username === '' &&
  url.password === '' &&
  (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)));

/** Published spreadsheets are asked for at the first and handed out by the second. */
const SPREADSHEETS = 'docs.google.com';
const SPREADSHEETS_FROM = 'googleusercontent.com';

/** Match patterns of the sites that a feed's address needs; none where no feed may be there. */
export function sitesOfFeed(address: string): string[] {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !mayHaveFeed(url)) return [];
  const more = url.hostname === SPREADSHEETS ? [`https://*.${SPREADSHEETS_FROM}/*`] : [];
  return [`${url.protocol}//${url.hostname}/*`, ...more];
}

/** Whether an answer from one site may come in the stead of another's: nobody was asked about a third. */
export const mayAnswerFor = (asked: URL, answered: URL): boolean =>
  mayHaveFeed(answered) &&
  (answered.hostname === asked.hostname ||
    (asked.hostname === SPREADSHEETS && answered.hostname.endsWith(`.${SPREADSHEETS_FROM}`)));

/** The address that gives the data, for one of a published spreadsheet that gives a page to read. */
export function feedAddress(written: string): string {
  const text = written.trim();
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.hostname !== SPREADSHEETS || !url.pathname.endsWith('/pubhtml')) return text;
  url.pathname = url.pathname.replace(/html$/, '');
  url.searchParams.delete('widget');
  url.searchParams.set('output', 'csv');
  url.hash = '';
  return url.href;
}

/**
 * @param hosts as a legislature's file has them; `*.host` stands for the subdomains and, as in a pattern, the host itself
 * @returns patterns for both schemes, for this computer only plain `http:`; sorted, each once
 */
export function patternsFor(hosts: readonly string[]): string[] {
  const patterns = hosts.flatMap((host) =>
    isLoopback(host) ? [`http://${host}/*`] : [`https://${host}/*`, `http://${host}/*`],
  );
  return [...new Set(patterns)].sort();
}

/** Tells of a pattern whether the granted ones cover it: the same, for any scheme, or for all hosts. */
export function coveredBy(origins: readonly string[]): (wanted: string) => boolean {
  const granted = new Set(origins);
  const broad = (scheme: string) =>
    granted.has(`${scheme}://*/*`) || granted.has('*://*/*') || granted.has('<all_urls>');
  return (wanted) => {
    const [scheme = '', rest = ''] = wanted.split('://');
    return granted.has(wanted) || granted.has(`*://${rest}`) || broad(scheme);
  };
}
