/** What the reader is to be reminded of, from what the device knows at this moment. */
import { isLive } from '../match/campaigns';
import { joinSame } from '../match/same-bill';
import { inLanguage } from '../model/language';
import { FIRST_SETTINGS } from '../model/reminder-settings';
import { instantOf } from '../model/time';
import { planReminders, type Plan, type ToRemind } from '../reminders/plan';
import { targetsIn } from './campaign-view';
import { endedCampaigns, endedKey } from './ended';
import type { LatestCall, ReadingPorts, StoredCampaign } from './ports';

/** What this takes: it runs where a page has little but the database. */
export type RemindPorts = Pick<ReadingPorts, 'store' | 'languages' | 'now' | 'zone'>;

/** Keys of what was shown as a notification stand apart from what was dismissed on a page. */
export const shownKey = (key: string): string => `shown:${key}`;

/** Practice is left aside: only calls in earnest leave less to do. */
export async function remindersNow(ports: RemindPorts): Promise<Plan> {
  const settings = (await ports.store.reminderSettings()) ?? FIRST_SETTINGS;
  if (!settings.on) return { due: [], next: null };
  const told = new Set(await ports.store.told());
  const shown = new Set([...told].filter((k) => k.startsWith('shown:')).map((k) => k.slice(6)));
  const [campaigns, ended] = await Promise.all([toRemind(ports), endedCampaigns(ports, told)]);
  return planReminders(
    campaigns,
    ended.filter((e) => !shown.has(endedKey(e.key))),
    settings,
    ports.now().getTime(),
    ports.zone(),
    shown,
  );
}

/** Running campaigns that want one of the reader's own people called, several groups' on one bill as one. */
async function toRemind({ store, languages }: RemindPorts): Promise<ToRemind[]> {
  const [place, all, left] = await Promise.all([store.place(), store.campaigns(), store.leftOut()]);
  const live = all.filter((c) => isLive(c) && !left.includes(c.key) && !left.includes(c.feed));
  const mine = live.filter((c) => targetsIn(c, place).length > 0);
  const latest = await store.latestCalls(
    mine.map((c) => c.key),
    false,
  );
  return joinSame(mine).map((same) => {
    const [campaign] = same;
    const people = new Map(
      same.flatMap((c) => targetsIn(c, place).map(({ official }) => [official.id, official.name])),
    );
    const last = (target: string) => newestOf(latest, same, target);
    return {
      key: campaign.key,
      title: inLanguage(campaign.title, languages()),
      deadlines: same.flatMap((c) =>
        (c.deadlines ?? []).map((d) => ({ type: d.type, at: instantOf(d.at, d.zone) })),
      ),
      open: [...people.keys()].filter((id) => !isReached(last(id))).length,
      callBacks: [...people].flatMap(([target, name]) => {
        const day = last(target)?.callBack;
        return day === undefined ? [] : [{ target, name, day }];
      }),
    };
  });
}

function newestOf(
  latest: readonly LatestCall[],
  same: readonly StoredCampaign[],
  target: string,
): LatestCall['last'] | undefined {
  const [newest] = latest
    .filter((l) => l.target === target && same.some((c) => c.key === l.campaign))
    .sort((a, b) => b.last.at.localeCompare(a.last.at));
  return newest?.last;
}

/** Whoever was reached, on whatever day, is not what a reminder is for; who is to be called back has one of its own. */
const isReached = (last: LatestCall['last'] | undefined): boolean =>
  last?.outcome === 'contact' || last?.outcome === 'voicemail';
