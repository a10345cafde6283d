/**
 * Bills in text: the one door to the detector. A page goes in as its facts and
 * its segments, citations come out; see `detector.ts` for how it decides.
 */
import type { Citation, PageFacts, Segment } from '../model/citation';
import type { MentionedBill } from '../model/bill';
import { readContext } from './context';
import { createDetector, type DetectOptions } from './detector';
import { subjectOf } from './page';
import { useTables } from './tables';
import { RULES } from '../jurisdictions/rules';

useTables(RULES);

export { readAddress, type AddressedBill } from './address';
export { readContext } from './context';
export { createDetector, type DetectOptions, type Detector } from './detector';

/**
 * Every mention of a bill in a page's segments, in reading order. On a site that
 * is no legislature's own the whole text is first weighed for the state it speaks of.
 */
export function detect(page: PageFacts, segments: Iterable<Segment>, options?: DetectOptions): Citation[] {
  const list = [...segments];
  const about =
    options?.about !== undefined ? options.about : subjectOf(page).own ? null : readContext(page, list);
  const detector = createDetector(page, { about });
  return list.flatMap((segment) => detector.scan(segment));
}

/**
 * The bill that a page itself is about: from its address or canonical link, else
 * from its title or first heading where that names exactly one bill; null where nothing tells.
 */
export function pageBill(page: PageFacts, segments: Iterable<Segment>): MentionedBill | null {
  const { addressed } = subjectOf(page);
  const detector = createDetector(page);
  const session = (bill: MentionedBill): MentionedBill => ({
    ...bill,
    session: addressed?.session ?? bill.session,
  });
  if (addressed?.identifier) {
    const { jurisdiction, identifier } = addressed;
    const [said] = detector.scan({ text: identifier, links: [] });
    return { jurisdiction, identifier, session: addressed.session ?? said?.session ?? null };
  }
  const lines: Segment[] = [{ text: page.title ?? '', links: [], heading: true }];
  for (const segment of segments) if (segment.heading) lines.push(segment);
  for (const line of lines) {
    const bills = new Map(detector.scan(line).map((c) => [`${c.jurisdiction} ${c.identifier}`, c]));
    const [only] = bills.values();
    if (only && bills.size === 1)
      return session({ jurisdiction: only.jurisdiction, session: only.session, identifier: only.identifier });
    if (bills.size > 1) return null;
  }
  return null;
}
