import type { PagePanelProps } from '../../components/PagePanel';
import { lookUpPage, myCampaigns, readerOf } from '../../utils/app/look-up-page';
import type { Reader } from '../../utils/app/campaign-view';
import { placeView } from '../../utils/app/place-view';
import type { ReadingPorts } from '../../utils/app/ports';
import { browser } from '../../utils/browser/api';
import { grantedPatterns } from '../../utils/browser/hosts';
import { isOffAt, readPageSettings } from '../../utils/browser/page-settings';
import { recallPage } from '../../utils/browser/page-memory';
import { patternsFor } from '../../utils/model/hosts';
import type { CampaignView, PageView, PlaceView } from '../../utils/model/views';

export interface Panel {
  page: PageView | null;
  place: PlaceView | null;
  /** All places, the current one first. */
  places: PlaceView[];
  access: 'granted' | 'missing' | 'elsewhere';
  host?: string;
  others: CampaignView[];
  /** Whom to call now, by the most pressing of all campaigns. */
  queue?: Omit<NonNullable<PagePanelProps['queue']>, 'onMyCalls'>;
  /** Calls are made for practice now. */
  practice: boolean;
  /** Turned off for this page's site or everywhere; null where the tab shows no site. */
  off: boolean | null;
  /** Tab where bills may be looked for by this one press. */
  findIn: number | null;
  /** The web page that may offer feeds; null where the tab shows none. */
  offerIn: { id: number; url: string } | null;
  /** Match patterns to ask for where access is missing. */
  wanted: string[];
}

/** Asked for at once: it comes while the database is opened. */
const firstCall = import('./first-call').catch(() => null);

/** How many campaigns are shown besides the page's. */
const OTHERS = 5;

/** Everything the popup shows, read at once: nothing waits for what it does not need. */
export async function loadPanel(ports: ReadingPorts): Promise<Panel> {
  const known = readerOf(ports);
  const [{ tab, page }, places, pressing, granted, settings, { practice }, queue] = await Promise.all([
    pageOf(ports, known),
    ports.store.places(),
    myCampaigns(ports, known),
    grantedPatterns(),
    readPageSettings(),
    known,
    // Where it cannot be read the list of campaigns is there all the same.
    firstCall.then((part) => part?.readFirstCall(ports) ?? null),
  ]);
  const [place] = places;
  const marked = queue?.marked ?? ((views: CampaignView[]) => views);
  const named = new Set(page?.campaigns.map((c) => c.key));
  const elsewhere = pressing.filter((c) => !named.has(c.key));
  const [here, others] = await Promise.all([
    marked(page?.campaigns ?? []),
    marked(elsewhere.slice(0, OTHERS)),
  ]);
  const host = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).host : undefined;
  const wanted = place ? patternsFor(place.legislature.hosts) : [];
  const web =
    tab?.id !== undefined && /^https?:/.test(tab.url ?? '') ? { id: tab.id, url: tab.url ?? '' } : null;
  const missing = wanted.some((pattern) => !granted.includes(pattern));
  return {
    page: page && { ...page, campaigns: here },
    place: place ? placeView(place) : null,
    places: places.map(placeView),
    access: page ? 'granted' : missing ? 'missing' : 'elsewhere',
    ...(missing && place ? { host: wanted[0]!.split('/')[2]! } : host !== undefined && { host }),
    others,
    ...(queue &&
      place && {
        queue: {
          first: queue.of(place, [...here, ...elsewhere]),
          zone: place.legislature.zone,
          Part: queue.Part,
        },
      }),
    practice,
    off: host === undefined ? null : isOffAt(settings, host),
    findIn: !page ? (web?.id ?? null) : null,
    offerIn: web,
    wanted,
  };
}

/** The tab that the popup is about, and what the reader has for its page. */
async function pageOf(ports: ReadingPorts, known: Promise<Reader>) {
  const tab = await subjectTab();
  const memory = tab?.id === undefined ? null : await recallPage(tab.id, tab.url);
  return { tab, page: memory ? await lookUpPage(ports, memory.bills, known) : null };
}

/** The tab that the popup is about: `?tab=ID` where it stands in a page of its own, else the active one. */
async function subjectTab() {
  const id = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(id)) return browser.tabs.get(id).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
