import { gotThrough } from '../../utils/model/call';
import type { Result } from '../../utils/model/result';
import type { CampaignView, NextStep, SheetView } from '../../utils/model/views';

/**
 * On a page's card the same person's other bills come first, of those that the page names. The queue over all
 * campaigns is for our own pages: it would not fit into the background.
 */
export function withSamePerson(
  sheet: Result<SheetView>,
  campaigns: readonly CampaignView[],
): Result<SheetView> {
  if (!sheet.ok) return sheet;
  const { campaign, target } = sheet.value;
  // Who did not answer for this bill is not asked about the next.
  if (target.lastCall && !gotThrough(target.lastCall)) return sheet;
  const together = campaigns
    .filter((c) => c.key !== campaign.key && c.status === 'live' && !c.deadline?.past)
    .flatMap((c) =>
      c.targets
        .filter((t) => t.id === target.id && t.campaign !== campaign.key && t.lastCall === undefined)
        .map((t): NextStep => {
          const { id, title, familyName, name } = t;
          const bill = { identifier: c.bills[0]?.identifier ?? '', stance: c.stance };
          return { id, campaign: t.campaign, title, familyName, name, bill };
        }),
    );
  return { ok: true, value: { ...sheet.value, together, next: together[0] ?? sheet.value.next } };
}
