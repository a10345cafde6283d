/** Which districts a leader's group covers: chosen once, kept on this device, sent nowhere. */
import { browser } from './api';

export interface MyCover {
  /** A listed group's id; absent where the districts were typed. */
  group?: string;
  /** As they were typed. */
  typed: string;
}

const KEY = 'myCover';

export async function readMyCover(): Promise<MyCover> {
  const held = Object((await browser.storage.local.get(KEY))[KEY]) as Partial<MyCover>;
  return {
    ...(typeof held.group === 'string' && { group: held.group }),
    typed: typeof held.typed === 'string' ? held.typed : '',
  };
}

export const saveMyCover = (mine: MyCover): Promise<void> =>
  browser.storage.local.set({ [KEY]: { ...mine, typed: mine.typed.slice(0, 5000) } });
