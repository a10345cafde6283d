/**
 * What the blanks in `Rules.addresses` may hold, as pieces of a RegExp: `rule-types.ts` tells what each
 * means. Congress's table carries them, since it goes to every page.
 */
export const BLANKS: Readonly<Record<string, string>> = {
  p: '(?<p>[a-z][a-z.]*?)(?![a-z.])[ +]*',
  pd: '(?<p>[a-z]+)\\d*',
  pu: '(?<p>[a-z-]+?)',
  n: '0*(?<n>\\d{1,6})(?!\\d)',
  per: '(?:(?<per>\\d\\d)-)?',
  v: '[a-z]{0,3}',
  n4: '0*(?<n>\\d{1,4})\\d\\d(?!\\d)',
  a: '(?<a>[a-z]{1,2})(?![a-z])',
  s: '(?<s>[^/?#&]+?)',
  ss: '(?<s>[^?#&]+?)',
  k: '(?<k>\\d)',
  d: '(?<s>\\d+)',
  c: '(?<c>\\w+)',
  q: '(?<q>[^/?#&]+?)',
  yy: '(?<s>20\\d{6})',
  l: '(?<l>[a-z]{1,2})',
  w: '(?<w>(?:house|senate|assembly)[a-z -]*)',
  h: '(?<h>house|senate|assembly|[hsa])',
  t: '(?<t>simple|concurrent|joint|bills?|resolutions?|cr|jr|jm|b|r|m)',
  x: '[^/?#]*?',
};
