/** Campaigns that partners paused by their own keys: who did, when, and why. */
import { inLanguage } from '../model/language';
import type { PausedBy, PausedView } from '../model/views';
import type { ReadingPorts, StoredCampaign } from './ports';

/** The partners that paused a campaign, the newest first. */
export const pausedBy = ({ partners = [] }: StoredCampaign, languages: readonly string[]): PausedBy[] =>
  partners
    .flatMap(({ name, paused, why }) =>
      paused === undefined ? [] : [{ name, at: paused, why: inLanguage(why, languages) }],
    )
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));

/** Campaigns of the reader's state that partners paused and that they did not leave out, the newest pause first. */
export async function pausedCampaigns(
  ports: Pick<ReadingPorts, 'store' | 'languages'>,
): Promise<PausedView[]> {
  const { store } = ports;
  const [all, left, place] = await Promise.all([store.campaigns(), store.leftOut(), store.place()]);
  return all
    .filter(
      (c) =>
        c.status === 'paused' &&
        c.bills.some((b) => b.jurisdiction === place?.jurisdiction) &&
        !left.includes(c.key) &&
        !left.includes(c.feed),
    )
    .flatMap((c): PausedView[] => {
      const by = pausedBy(c, ports.languages());
      const { key, group, bills } = c;
      return by.length > 0 ? [{ key, group, title: inLanguage(c.title, ports.languages()), bills, by }] : [];
    })
    .sort((a, b) => Date.parse(b.by[0]!.at) - Date.parse(a.by[0]!.at));
}
