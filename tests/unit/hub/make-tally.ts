import type { GroupTally, TallyLine } from '../../../utils/hub/group-tally';

/** A group's tally as it stands once it was opened. @param rows of one person each: id, and the first of the counts */
export const groupTally = (
  group: string,
  campaign: string,
  rows: [string, number[]][],
  over: Partial<GroupTally> = {},
): GroupTally =>
  ({
    ...{ _id: `t~${group}~${campaign}`, type: 'tally', v: 1, group, campaign, asOf: '2026-11-29T00:00:00Z' },
    ...{ members: 3, key: 'k', signature: 's' },
    rows: rows.map(([id, counts]): TallyLine => [
      id,
      'xx',
      'lower',
      '1',
      ...counts,
      ...Array<number>(10 - counts.length).fill(0),
    ]),
    ...over,
  }) as GroupTally;
