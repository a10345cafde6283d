/**
 * Finds the cells that a call counts in. A tally's maps are by text, and a call counts in a dozen cells: here each text
 * of a call is looked up once, and its cell in each sheet is found by the sheet's number. A cache and nothing else: what
 * it does not know it takes from the maps, so that a tally can be copied or come from elsewhere.
 */
import type { Branch } from '../model/bill';
import type { CampaignKey } from '../model/call';
import type { Cell } from './counts';
import type { CampaignTally, Countable, DistrictTally, Tally, TargetTally } from './tally';

/** What one text stands for; `cells` by the number of the sheet, 0 for the tally itself. */
export interface Entry<T> {
  key: string;
  cells: (T | undefined)[];
}

export interface District extends Entry<DistrictTally> {
  jurisdiction: string;
  chamber: Branch;
  district: string;
}

export interface Target extends Entry<TargetTally> {
  /** Where the person sat by the newest call that was looked up. */
  at: District;
}

export interface CampaignSheet {
  sheet: CampaignTally;
  number: number;
  /** The feed that it is of. */
  group: string;
}

export class Lookup {
  #targets = new Map<string, Target>();
  #districts = new Map<string, District>();
  #days = new Map<string, Entry<Cell>>();
  #campaigns = new Map<CampaignKey, CampaignSheet>();
  #numbers = 0;

  target(call: Countable): Target {
    let target = this.#targets.get(call.target);
    if (!target) {
      target = { key: call.target, cells: [], at: this.#district(call) };
      this.#targets.set(call.target, target);
    } else if (!sits(target.at, call)) target.at = this.#district(call);
    return target;
  }

  day(day: string): Entry<Cell> {
    let entry = this.#days.get(day);
    if (!entry) this.#days.set(day, (entry = { key: day, cells: [] }));
    return entry;
  }

  /** @param make makes an empty one */
  campaign(tally: Tally, key: CampaignKey, make: (key: CampaignKey) => CampaignTally): CampaignSheet {
    let held = this.#campaigns.get(key);
    if (!held) {
      let sheet = tally.campaigns.get(key);
      if (!sheet) tally.campaigns.set(key, (sheet = make(key)));
      held = { sheet, number: (this.#numbers += 1), group: groupOfCampaign(key) };
      this.#campaigns.set(key, held);
    }
    return held;
  }

  forget(tally: Tally, key: CampaignKey): void {
    this.#campaigns.delete(key);
    tally.campaigns.delete(key);
  }

  #district({ jurisdiction, chamber, district }: Countable): District {
    const key = districtKey({ jurisdiction, chamber, district });
    let entry = this.#districts.get(key);
    if (!entry) this.#districts.set(key, (entry = { key, cells: [], jurisdiction, chamber, district }));
    return entry;
  }
}

const sits = (at: District, call: Countable): boolean =>
  at.district === call.district && at.chamber === call.chamber && at.jurisdiction === call.jurisdiction;

/** One string for one district: `il upper 20`. */
export const districtKey = (d: { jurisdiction: string; chamber: Branch; district: string }): string =>
  `${d.jurisdiction} ${d.chamber} ${d.district}`;

export const groupOfCampaign = (key: CampaignKey): string => key.slice(0, Math.max(0, key.indexOf('/')));

const lookups = new WeakMap<Tally, Lookup>();

/** The lookup of a tally. */
export function lookupOf(tally: Tally): Lookup {
  let lookup = lookups.get(tally);
  if (!lookup) lookups.set(tally, (lookup = new Lookup()));
  return lookup;
}
