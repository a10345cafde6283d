/** Tells callers that theirs is one of few votes still open. For our own pages, where the campaigns are at hand. */
import { openVotes } from '../match/open-votes';
import type { Result } from '../model/result';
import type { CampaignView, SheetView, TargetView } from '../model/views';
import type { Store } from './ports';

type Ports = { store: Pick<Store, 'campaign'> };

async function tell(ports: Ports, target: TargetView): Promise<TargetView> {
  const campaign = await ports.store.campaign(target.campaign);
  const open = campaign?.status === 'live' ? openVotes(campaign) : undefined;
  return open?.has(target.id) ? { ...target, openVotes: open.size } : target;
}

/** @returns the campaigns, those of their targets marked whose votes their campaign counts as open */
export const withOpenVotes = (ports: Ports, views: readonly CampaignView[]): Promise<CampaignView[]> =>
  Promise.all(
    views.map(async (view) =>
      view.deadline?.past
        ? view
        : { ...view, targets: await Promise.all(view.targets.map((t) => tell(ports, t))) },
    ),
  );

export async function sheetWithOpenVotes(ports: Ports, sheet: Result<SheetView>): Promise<Result<SheetView>> {
  if (!sheet.ok || sheet.value.campaign.deadline?.past) return sheet;
  return { ok: true, value: { ...sheet.value, target: await tell(ports, sheet.value.target) } };
}
