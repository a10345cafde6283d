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
