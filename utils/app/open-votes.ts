/** Tells callers that theirs is one of few votes still open. For our own pages, where the campaigns are at hand. */
import { openVotes } from '../match/open-votes';
import type { Result } from '../model/result';
import type { CampaignView, SheetView, TargetView } from '../model/views';
import type { Store } from './ports';

type Ports = { store: Pick<Store, 'campaign'> };

type Read = Ports['store']['campaign'];

async function tell(read: Read, target: TargetView): Promise<TargetView> {
  const campaign = await read(target.campaign);
  const open = campaign?.status === 'live' ? openVotes(campaign) : undefined;
  return open?.has(target.id) ? { ...target, openVotes: open.size } : target;
}

/** @returns the campaigns, those of their targets marked whose votes their campaign counts as open */
export function withOpenVotes(ports: Ports, views: readonly CampaignView[]): Promise<CampaignView[]> {
  // Most targets of a view are of one campaign, which is read once.
  const asked = new Map<string, ReturnType<Read>>();
  const read: Read = (key) => {
    const known = asked.get(key) ?? ports.store.campaign(key);
    asked.set(key, known);
    return known;
  };
  return Promise.all(
    views.map(async (view) =>
      view.deadline?.past
        ? view
        : { ...view, targets: await Promise.all(view.targets.map((t) => tell(read, t))) },
    ),
  );
}

export async function sheetWithOpenVotes(ports: Ports, sheet: Result<SheetView>): Promise<Result<SheetView>> {
  if (!sheet.ok || sheet.value.campaign.deadline?.past) return sheet;
  return {
    ok: true,
    value: { ...sheet.value, target: await tell(ports.store.campaign, sheet.value.target) },
  };
}
