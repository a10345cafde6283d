/** Which of my calls are looked for: by words, campaign, outcome, position and days; those of practice apart. */
import type { Call, CampaignKey, Outcome, Position } from '../model/call';
import { foldName } from '../model/find-by-name';

export interface LogFilter {
  /** Words, each of which must begin a word of the name, a bill, the note or the campaign's title. */
  text: string;
  /** Empty, as all below, for any. */
  campaign: CampaignKey | '';
  outcome: Outcome | '';
  position: Position | '';
  /** Calendar days where the caller was, `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
  /** Calls of practice mode, and no others; false: only those that count. */
  practice: boolean;
}

export const EVERY_CALL: LogFilter = {
  ...{ text: '', campaign: '', outcome: '', position: '', from: '', to: '', practice: false },
};

/** Whether anything is asked for besides practice. */
export const isNarrowed = ({ practice: _, text, ...rest }: LogFilter): boolean =>
  text.trim() !== '' || Object.values(rest).some((value) => value !== '');

export interface FilterFacts {
  /** What a campaign is called, in all its languages; nothing where it is not known any more. */
  titles(campaign: CampaignKey): string;
  /** The calendar day of a call where it was made, `YYYY-MM-DD`. */
  day(call: Call): string;
}

/** `xx/2026/SB 12` as people write it, with its space and without. */
const billWords = (key: string): string => {
  const identifier = key.split('/').at(-1) ?? key;
  return `${identifier} ${identifier.replace(/\s+/g, '')}`;
};

/** A filter made ready for many calls. Whether a call is one of practice is not looked at. */
export function matcher(filter: LogFilter, facts: FilterFacts): (call: Call) => boolean {
  const { campaign, outcome, position, from, to } = filter;
  const sought = foldName(filter.text)
    .split(' ')
    .filter((word) => word !== '');
  const folded = new Map<string, string>();
  // Names, bills and titles are few and come again with each call.
  const fold = (text: string): string => {
    const known = folded.get(text) ?? ` ${foldName(text)}`;
    folded.set(text, known);
    return known;
  };
  const hasWords = (call: Call): boolean => {
    if (sought.length === 0) return true;
    const words =
      fold(call.targetName) +
      fold(call.bills.map(billWords).join(' ')) +
      [call.campaign, ...(call.also ?? [])].map((key) => fold(facts.titles(key))).join('') +
      (call.note ? ` ${foldName(call.note)}` : '');
    return sought.every((word) => words.includes(` ${word}`));
  };
  const isInDays = (call: Call): boolean => {
    if (from === '' && to === '') return true;
    const day = facts.day(call);
    return (from === '' || day >= from) && (to === '' || day <= to);
  };
  return (call) =>
    (campaign === '' || call.campaign === campaign || (call.also ?? []).includes(campaign)) &&
    (outcome === '' || call.outcome === outcome) &&
    (position === '' || call.position === position) &&
    isInDays(call) &&
    hasWords(call);
}
