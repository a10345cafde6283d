/** The reader's calls over all campaigns: what to call now, what later, what was skipped, and what is done today. */
import { following, makeQueue, type Queue } from '../queue';
import type { Result } from '../model/result';
import type { CampaignView, SheetView } from '../model/views';
import type { Reader } from './campaign-view';
import { allMyCampaigns, readerOf } from './look-up-page';
import { momentOf, numbersLeft, numbersSaid } from './moment';
import type { ReadingPorts, StoredCampaign } from './ports';

export interface CallQueue extends Queue {
  /** IANA zone of the capitol. */
  zone: string;
  /** Campaigns that ask for nobody of the reader's. */
  nobody: CampaignView[];
  /** Seats of the reader's that are empty, and that a campaign asks for. */
  vacant: { chamberName: string; district: string }[];
}

/** @returns null before the first choice of districts */
export async function callQueue(ports: ReadingPorts): Promise<CallQueue | null> {
  const reader = await readerOf(ports);
  if (!reader.place) return null;
  const [{ campaigns, views }, said] = await Promise.all([allMyCampaigns(ports, reader), numbersSaid(ports)]);
  return {
    ...makeQueue(views, momentOf(reader), numbersLeft(said, reader.place)),
    zone: reader.place.legislature.zone,
    nobody: views.filter((c) => c.targets.length === 0 && !c.deadline?.past),
    vacant: vacantSeats(campaigns, reader.place),
  };
}

/** Each empty seat once, where a campaign wants the members of its chamber called. */
function vacantSeats(
  campaigns: readonly StoredCampaign[],
  place: NonNullable<Reader['place']>,
): CallQueue['vacant'] {
  const wanted = (chamber: string) =>
    campaigns.some((c) =>
      c.targets.some((t) => t.who === 'my_legislators' && (t.chamber ?? chamber) === chamber),
    );
  const seats = new Map(place.vacancies.map((v) => [`${v.chamber} ${v.district}`, v]));
  return [...seats.values()]
    .filter(({ chamber }) => wanted(chamber))
    .map(({ chamber, district }) => ({
      chamberName: place.legislature.chambers[chamber]?.name ?? '',
      district,
    }));
}

/** A sheet on a page of ours: what follows on it is the queue's next step, over all campaigns. */
export async function withFollowing(
  ports: ReadingPorts,
  sheet: Result<SheetView>,
): Promise<Result<SheetView>> {
  if (!sheet.ok) return sheet;
  const reader = await readerOf(ports);
  const [{ views }, said] = await Promise.all([allMyCampaigns(ports, reader), numbersSaid(ports)]);
  const moment = momentOf(reader);
  const queue = makeQueue(views, moment, numbersLeft(said, reader.place));
  return { ...sheet, value: { ...sheet.value, ...following(queue, sheet.value, moment) } };
}
