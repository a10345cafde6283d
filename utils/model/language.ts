import type { Localized } from './campaign';

/**
 * Orders languages by the reader's wish.
 * @param available BCP 47 tags at hand, in the author's order
 * @param wanted BCP 47 tags, best first; `es-MX` is also served by `es`
 * @returns all of `available`, best first, English before the rest
 */
export function orderLanguages(available: readonly string[], wanted: readonly string[]): string[] {
  const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const rank = (tag: string) => {
    const exact = wanted.findIndex((w) => w.toLowerCase() === tag.toLowerCase());
    if (exact >= 0) return exact;
    const near = wanted.findIndex((w) => base(w) === base(tag));
    if (near >= 0) return near + 0.5;
    return base(tag) === 'en' ? wanted.length : wanted.length + 1;
  };
  return [...available].sort((a, b) => rank(a) - rank(b));
}

/** The words in the best language at hand; empty where there are none. */
export function inLanguage(words: Localized | undefined, wanted: readonly string[]): string {
  const best = orderLanguages(Object.keys(words ?? {}), wanted)[0];
  return words?.[best ?? ''] ?? '';
}
