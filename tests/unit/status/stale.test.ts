import { describe, expect, it } from 'vitest';
import { staleBy, type Asked } from '../../../utils/status/stale';
import type { Status } from '../../../utils/status/status';

const status = (kind: Status['kind'], chamber?: Status['chamber']): Status => ({
  kind,
  ...(chamber && { chamber }),
  words: 'as the page says',
});
const asked = (over: Partial<Asked> = {}): Asked => ({
  status: 'live',
  bills: ['one'],
  targets: [{ chamber: 'lower' }, { chamber: 'lower' }],
  ...over,
});
const due = (type: string, chamber?: 'lower' | 'upper', past = false) => ({
  ...{ type, at: '2026-12-01T00:00:00Z', past },
  ...(chamber && { chamber }),
});
const why = (statuses: Status[], campaign = asked()) => staleBy(statuses, campaign)?.why ?? null;

describe('where a page contradicts a campaign', () => {
  it('says so when the chamber that is asked has passed the bill, and not of the other one', () => {
    expect(why([status('passed_chamber', 'lower')])).toBe('chamber');
    expect(why([status('passed_chamber', 'upper')])).toBe(null);
    const both = asked({ targets: [{ chamber: 'lower' }, { chamber: 'upper' }] });
    expect(why([status('passed_chamber', 'lower')], both)).toBe(null);
  });

  it('says so when the vote that is awaited has been', () => {
    const waiting = asked({
      targets: [{ chamber: 'lower' }, { chamber: 'upper' }],
      deadline: due('floor_vote', 'lower'),
    });
    expect(why([status('passed_chamber', 'lower')], waiting)).toBe('chamber');
    const past = { ...waiting, deadline: due('floor_vote', 'lower', true) };
    expect(why([status('passed_chamber', 'lower')], past)).toBe(null);
  });

  it('knows that a bill comes back when the other chamber changed it', () => {
    const back = asked({ deadline: due('floor_vote', 'lower') });
    expect(why([status('passed_chamber', 'upper'), status('passed_chamber', 'lower')], back)).toBe(null);
  });

  it('leaves out those of whom the campaign itself knows that the bill is elsewhere', () => {
    const known = asked({ targets: [{ chamber: 'lower', elsewhere: true }] });
    expect(why([status('passed_chamber', 'lower')], known)).toBe(null);
    expect(why([status('passed_chamber', 'lower')], asked({ targets: [] }))).toBe(null);
  });

  it('takes what is signed, dead or with the governor for over', () => {
    for (const kind of ['died', 'signed', 'vetoed', 'passed_both'] as const)
      expect(why([status(kind)]), kind).toBe('over');
    const governor = asked({ targets: [{ chamber: 'executive' }] });
    expect(why([status('passed_both')], governor)).toBe(null);
    expect(why([status('passed_both')], asked({ deadline: due('governor_action') }))).toBe(null);
    expect(why([status('vetoed')], asked({ deadline: due('floor_vote', 'lower') }))).toBe(null);
  });

  it('goes on with a companion when one of them is dropped', () => {
    expect(why([status('died')], asked({ bills: ['one', 'other'] }))).toBe('changed');
  });

  it('tells of amendments and replacements last', () => {
    expect(why([status('amended', 'lower')])).toBe('changed');
    expect(why([status('replaced')])).toBe('changed');
    const all = [status('amended', 'upper'), status('signed'), status('passed_chamber', 'lower')];
    expect(staleBy(all, asked())?.status.kind).toBe('signed');
  });

  it('says nothing of a campaign that asks for nothing, and nothing where the page says nothing', () => {
    expect(why([status('signed')], asked({ status: 'paused' }))).toBe(null);
    expect(why([])).toBe(null);
  });
});
