/** Marks on a page by the CSS Custom Highlight API: ranges beside the document, nothing in it. */
import type { Stance } from '../model/campaign';
import type { Mention } from './mentions';

/** Kinds of marks: a campaign's bill by stance, or another bill. */
const KINDS = ['support', 'oppose', 'watch', 'other'] as const satisfies readonly (Stance | 'other')[];

/**
 * Marks exactly these mentions, in the place of those marked before. Without the API (Chrome 105, Firefox 140)
 * the pill and the badge still work.
 * @param others whether bills that are no campaign's are marked too
 */
export function paintMarks(mentions: Iterable<Mention>, others: boolean): void {
  if (typeof Highlight !== 'function' || !('highlights' in CSS)) return;
  const found = new Map<Stance | 'other', Highlight>();
  for (const mention of mentions) {
    const kind = mention.named.stance ?? (others ? 'other' : null);
    if (!kind) continue;
    let highlight = found.get(kind);
    if (!highlight) found.set(kind, (highlight = new Highlight()));
    highlight.add((mention.range ??= new StaticRange(mention.ends)));
  }
  for (const kind of KINDS) {
    const highlight = found.get(kind);
    if (highlight) CSS.highlights.set(`rotunda-${kind}`, highlight);
    else CSS.highlights.delete(`rotunda-${kind}`);
  }
}

export const clearMarks = (): void => paintMarks([], false);
