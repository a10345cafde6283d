import { isLive, keysToLookUp } from '../match/campaigns';
import { joinSame } from '../match/same-bill';
import { billLabel, type BillKey, type MentionedBill } from '../model/bill';
import { dayOf } from '../model/time';
import type { CampaignView, PageView } from '../model/views';
import { campaignView, inOrder, type Reader } from './campaign-view';
import type { LatestCall, Ports, ReadingPorts, StoredCampaign } from './ports';

/** The reader as the device knows them at this moment. */
export async function readerOf(ports: Ports): Promise<Reader> {
  const now = ports.now();
  const zone = ports.zone();
  const [place, practice] = await Promise.all([ports.store.place(), ports.practice()]);
  return {
    place,
    practice,
    languages: ports.languages(),
    now,
    zone,
    today: dayOf(now.getTime(), zone),
  };
}

/**
 * Page -> campaigns: which of the bills a page names are bills of a live campaign, and whom to call.
 * @param known the reader, where the asker reads more than this
 */
export async function lookUpPage(
  ports: Ports,
  bills: readonly MentionedBill[],
  known: Promise<Reader> = readerOf(ports),
): Promise<PageView> {
  const [reader, live] = await Promise.all([known, liveCampaigns(ports, keysToLookUp(bills))]);
  // A deadline to come, or none at all: "none" sorts after every instant.
  const now = reader.now.toISOString();
  const asking = live.filter((c) => c.dueKeys.some((key) => key.slice(3) >= now));
  const wanted = new Set(asking.flatMap((c) => c.billKeys));
  return {
    ready: reader.place !== undefined,
    ...(reader.practice && { practice: true }),
    campaigns: await viewsOf(ports, live, reader),
    billsOnPage: new Set(bills.map(billLabel)).size,
    campaignBills: keysToLookUp(bills).filter((key) => wanted.has(key)).length,
  };
}

/** How many of the campaigns that press most are looked at: those that are done already come last of them. */
const CONSIDERED = 12;

/**
 * The campaigns in the reader's state that press most, whatever the page, the most pressing first; at most
 * twelve. The popup asks for them while it reads the page, and shows those that the page does not name.
 * @param known as of {@link lookUpPage}
 */
export async function myCampaigns(
  ports: ReadingPorts,
  known: Promise<Reader> = readerOf(ports),
): Promise<CampaignView[]> {
  const [reader, left] = await Promise.all([known, ports.store.leftOut()]);
  if (!reader.place) return [];
  const now = reader.now.toISOString();
  const { jurisdiction } = reader.place;
  const toCallBack = ports.store
    .callBacksDue(reader.today, reader.practice)
    .then((backs) =>
      Promise.all([...new Set(backs.map((b) => b.campaign))].slice(0, CONSIDERED).map(ports.store.campaign)),
    );
  const isMine = (c: StoredCampaign | undefined): c is StoredCampaign =>
    c !== undefined &&
    isLive(c) &&
    c.bills.some((b) => b.jurisdiction === jurisdiction) &&
    notLeftOut(left)(c);
  for (let limit = CONSIDERED; ; limit *= 8) {
    const [due, next] = await Promise.all([
      toCallBack,
      ports.store.nextCampaigns(jurisdiction, now, limit + left.length),
    ]);
    const wanted = [...due, ...next.filter(notLeftOut(left)).slice(0, limit)].filter(isMine);
    const views = await viewsOf(ports, [...new Map(wanted.map((c) => [c.key, c])).values()], reader);
    // Where all of them are done, the thirteenth may not be.
    if (next.length < limit + left.length || views.some((c) => c.targets.some((t) => !t.done))) return views;
  }
}

/** Live campaigns on any of the bills that the reader did not leave out. */
export async function liveCampaigns(ports: Ports, keys: readonly BillKey[]): Promise<StoredCampaign[]> {
  const [found, left] = await Promise.all([ports.store.campaignsForBills(keys), ports.store.leftOut()]);
  return found.filter(isLive).filter(notLeftOut(left));
}

/** All live campaigns of the reader's state that they did not leave out. */
export async function allMyCampaigns(
  ports: ReadingPorts,
  reader: Reader,
): Promise<{ campaigns: StoredCampaign[]; views: CampaignView[] }> {
  const [all, left] = await Promise.all([ports.store.campaigns(), ports.store.leftOut()]);
  const campaigns = all
    .filter(isLive)
    .filter(notLeftOut(left))
    .filter((c) => c.bills.some((b) => b.jurisdiction === reader.place?.jurisdiction));
  return { campaigns, views: await viewsOf(ports, campaigns, reader) };
}

const notLeftOut = (left: readonly string[]) => (c: StoredCampaign) =>
  !left.includes(c.key) && !left.includes(c.feed);

async function viewsOf(ports: Ports, campaigns: readonly StoredCampaign[], reader: Reader) {
  const byCampaign = new Map<string, LatestCall[]>();
  for (const call of await ports.store.latestCalls(
    campaigns.map((c) => c.key),
    reader.practice,
  )) {
    const held = byCampaign.get(call.campaign);
    if (held) held.push(call);
    else byCampaign.set(call.campaign, [call]);
  }
  return inOrder(
    joinSame(campaigns).map((same) =>
      campaignView(
        same,
        same.flatMap((c) => byCampaign.get(c.key) ?? []),
        reader,
      ),
    ),
  );
}
