/** What follows on a call sheet: the next bill for the same person, then the next person. */
import { gotThrough } from '../model/call';
import type { CampaignView, NextStep, TargetView } from '../model/views';
import type { Queue, QueueItem } from './queue';
import type { Moment } from './standing';

/** A campaign and person whose sheet is shown. */
export interface OnSheet {
  campaign: Pick<CampaignView, 'key'>;
  target: Pick<TargetView, 'id' | 'campaign' | 'lastCall'>;
}

export interface Following {
  next: NextStep | null;
  /** The other bills to speak of in this call; none where today's call did not get through. */
  together: NextStep[];
  /** Persons left to call, the one on the sheet aside. */
  left: number;
}

/** @param shown with the newest call, so that who did not answer is not asked about the next bill */
export function following(
  { entries }: Pick<Queue, 'entries'>,
  { campaign, target }: OnSheet,
  { dayOf, today }: Pick<Moment, 'dayOf' | 'today'>,
): Following {
  const rest = entries
    .map((entry) => ({
      ...entry,
      items: entry.items.filter(
        (item) =>
          item.target.id !== target.id ||
          (item.campaign.key !== campaign.key && item.target.campaign !== campaign.key),
      ),
    }))
    .filter((entry) => entry.items.length > 0);
  const last = target.lastCall;
  const inCall = !last || gotThrough(last) || dayOf(last.at) !== today;
  const mine = inCall ? (rest.find((e) => e.target.id === target.id)?.items ?? []) : [];
  const together = mine.map((item) => ({ ...stepTo(item), bill: billOf(item) }));
  const [first] = inCall ? rest.filter((e) => e.target.id !== target.id) : rest;
  return {
    next: together[0] ?? (first ? stepTo(first.items[0]!) : null),
    together,
    left: rest.filter((e) => e.target.id !== target.id).length,
  };
}

const stepTo = ({ target }: QueueItem): NextStep => ({
  id: target.id,
  campaign: target.campaign,
  title: target.title,
  familyName: target.familyName,
  name: target.name,
});

const billOf = ({ campaign }: QueueItem): NonNullable<NextStep['bill']> => ({
  identifier: campaign.bills[0]?.identifier ?? '',
  stance: campaign.stance,
});
