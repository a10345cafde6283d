/** What a page is about, before its text is searched: whose it is, which bill, which session. */
import type { PageFacts } from '../model/citation';
import type { Rules } from '../jurisdictions/rule-types';
import { rulesOf } from './tables';
import { type AddressedBill, hostOf, ownerOf, readAddress } from './address';
import { sessionOfHeading } from './session-words';

export interface PageSubject {
  /** The legislature whose own page this is, or null on any other site. */
  own: Rules | null;
  /** The bill that the address or the canonical link names. */
  addressed: AddressedBill | null;
  /** The session that address, title or headings tell; undefined where they do not. */
  session: string | null | undefined;
  /** Day whose session is meant where nothing else tells: of an old story or paper its own day, else today. */
  day: string;
  /** The state that the address speaks for, where it is no legislature's own. */
  near: Rules | null;
}

/** The session told by the title, else by the first heading that tells one. */
function sessionOfPage(rules: Rules, page: PageFacts): string | null | undefined {
  const told = sessionOfHeading(rules, page.title ?? '');
  if (told !== undefined) return told;
  for (const line of page.headings ?? []) {
    const session = sessionOfHeading(rules, line);
    if (session !== undefined) return session;
  }
  return undefined;
}

/** `/2019/05/14/`, `/2019/05/` in the address of a news page. */
const DATED = /\/(20\d\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/-])/;

/** `/docs/2008/journal/`: a legislature's old papers lie in folders of their year. */
const YEAR_FOLDER = /\/((?:19|20)\d\d)(?=\/)/;

/** On a legislature's own page only the address tells that it is an old one. */
function dayOnOwnPage({ url, today }: PageFacts): string {
  const day = `${YEAR_FOLDER.exec(url ?? '')?.[1] ?? today}-06-30`;
  return day < today ? day : today;
}

function dayOf({ url, published, today }: PageFacts): string {
  const m = DATED.exec(url ?? '');
  const day = published || (m ? `${m[1]}-${m[2]}-${m[3] ?? '15'}` : today);
  return day < today ? day : today;
}

/** Reads a page's address, canonical link, title and headings. */
export function subjectOf(page: PageFacts): PageSubject {
  const urls = [page.url, page.canonical].filter((u): u is string => Boolean(u));
  const hosts = urls.map(hostOf).filter((h): h is string => h !== null);
  const own = hosts[0] ? ownerOf(hosts[0]) : null;
  const read = urls.map(readAddress).filter((a): a is AddressedBill => a !== null);
  const addressed = read.find((a) => a.identifier) ?? read[0] ?? null;
  const near = addressed ? (rulesOf(addressed.jurisdiction) ?? null) : null;
  const rules = own ?? near;
  const session = addressed?.session ?? (rules ? sessionOfPage(rules, page) : undefined);
  return { own, addressed, session, near, day: own ? dayOnOwnPage(page) : dayOf(page) };
}
