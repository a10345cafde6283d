/** What the page on coverage needs besides the counts: which states there are, a map, words of each campaign. */
import { legislatureOf } from '../jurisdictions';
import { readLines } from '../lines';
import type { CoverCampaign } from '../model/cover-view';
import type { MapDrawing } from '../model/finder';
import { inLanguage } from '../model/language';
import { ok, type Result } from '../model/result';
import { dayOf } from '../model/time';
import { stateOfDivision } from '../people/division';
import { askingCampaigns, statesOf, type CampaignCoverage } from './coverage-view';
import { drawMap } from './district-map';
import { inviteTo } from './feed-views';
import type { GroupPorts, StoredFeed } from './ports';

export interface CoverState {
  code: string;
  name: string;
}

/** States with live campaigns or listed groups, the reader's own first, then the one with most campaigns. */
export async function coverStates(ports: Pick<GroupPorts, 'store'>): Promise<CoverState[]> {
  const [campaigns, place, groups] = await Promise.all([
    askingCampaigns(ports),
    ports.store.place(),
    ports.store.listedGroups(),
  ]);
  const listed = groups.flatMap(({ districts }) => districts.map(stateOfDivision));
  const codes = [...new Set([...statesOf(campaigns), ...listed])];
  const own = codes.filter((code) => code === place?.jurisdiction);
  return [...own, ...codes.filter((code) => !own.includes(code))].map((code) => ({
    code,
    name: legislatureOf(code)?.name ?? code.toUpperCase(),
  }));
}

/** @returns problems of `LinesSource.load`; counties and towns are left out where they are missing */
export async function coverMap(
  ports: Pick<GroupPorts, 'lines' | 'now'>,
  jurisdiction: string,
): Promise<Result<MapDrawing | null>> {
  const legislature = legislatureOf(jurisdiction);
  const [file, map] = await Promise.all([ports.lines.load(jurisdiction), ports.lines.map(jurisdiction)]);
  const lines = file.ok ? readLines(file.value) : file;
  if (!lines.ok) return lines;
  const day = dayOf(ports.now().getTime(), legislature?.zone ?? 'UTC');
  return ok(legislature ? drawMap(lines.value, map.ok ? map.value : null, legislature, day) : null);
}

/** @param languages of the reader, best first */
export function coverCampaign(
  { campaign, next }: Pick<CampaignCoverage, 'campaign' | 'next'>,
  feed: StoredFeed | undefined,
  languages: readonly string[],
): CoverCampaign {
  const { key, group, stance, bills, why } = campaign;
  const invite = feed && inviteTo(feed);
  const words = inLanguage(why, languages);
  return {
    ...{ key, group, feed: campaign.feed, stance },
    title: inLanguage(campaign.title, languages),
    ask: inLanguage(campaign.ask, languages),
    bills: bills.map((b) => b.identifier),
    ...(words !== '' && { why: words }),
    ...(next && { deadline: next }),
    ...(invite !== undefined && { invite }),
  };
}
