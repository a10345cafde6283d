import { describe, expect, it } from 'vitest';
import { planReminders, type Ended, type ToRemind } from '../../../utils/reminders/plan';
import { FIRST_SETTINGS, type ReminderSettings } from '../../../utils/model/reminder-settings';
import { instantOf } from '../../../utils/model/time';

const ZONE = 'America/New_York';
const at = (local: string) => Date.parse(instantOf(local, ZONE));
/** Noon in Chicago is one o'clock here. */
const HEARING = instantOf('2026-12-03T12:00', 'America/Chicago');

const campaign = (over: Partial<ToRemind> = {}): ToRemind => ({
  key: 'g/roads',
  title: 'Roads',
  deadlines: [{ type: 'committee_hearing', at: HEARING }],
  open: 2,
  callBacks: [],
  ...over,
});
interface Case {
  campaigns?: ToRemind[];
  ended?: Ended[];
  told?: string[];
  settings?: Partial<ReminderSettings>;
}
const plan = (local: string, { campaigns = [campaign()], ended = [], told = [], settings = {} }: Case = {}) =>
  planReminders(
    campaigns,
    ended,
    { ...FIRST_SETTINGS, on: true, ...settings },
    at(local),
    ZONE,
    new Set(told),
  );
const kinds = (local: string, more: Case = {}) => plan(local, more).due.map((r) => r.kind);

describe('reminders of deadlines', () => {
  it('come the day before and on the morning, at the reader’s hour', () => {
    expect(kinds('2026-12-02T08:59')).toEqual([]);
    expect(plan('2026-12-02T08:59').next).toBe(at('2026-12-02T09:00'));
    expect(kinds('2026-12-02T09:00')).toEqual(['eve']);
    expect(kinds('2026-12-02T20:00')).toEqual(['eve']);
    expect(kinds('2026-12-03T09:00')).toEqual(['morning']);
    expect(kinds('2026-12-03T13:00')).toEqual([]);
    expect(plan('2026-12-03T13:00').next).toBe(null);
  });

  it('are shown once', () => {
    const key = `eve:g/roads:${HEARING}`;
    expect(plan('2026-12-02T09:00').due[0]?.key).toBe(key);
    expect(plan('2026-12-02T10:00', { told: [key] })).toEqual({ due: [], next: at('2026-12-03T09:00') });
  });

  it('never come of what is done, nor where they are off', () => {
    expect(kinds('2026-12-02T09:00', { campaigns: [campaign({ open: 0 })] })).toEqual([]);
    expect(kinds('2026-12-02T09:00', { settings: { deadlines: false } })).toEqual([]);
    expect(plan('2026-12-02T09:00', { settings: { on: false } })).toEqual({ due: [], next: null });
  });

  it('leave out a morning that comes after the hearing', () => {
    const early = campaign({
      deadlines: [{ type: 'committee_hearing', at: instantOf('2026-12-03T07:00', ZONE) }],
    });
    expect(kinds('2026-12-02T12:00', { campaigns: [early] })).toEqual(['eve']);
    expect(kinds('2026-12-03T06:30', { campaigns: [early], settings: { quiet: null } })).toEqual([]);
  });
});

describe('quiet hours', () => {
  it('hold back until they end, over midnight too', () => {
    const late = { hour: 22, quiet: { from: 21, to: 8 } };
    expect(kinds('2026-12-01T22:00', { settings: late })).toEqual([]);
    // The eve's hour lies in the night and would come on the day itself: too late for an eve.
    expect(kinds('2026-12-03T08:00', { settings: late })).toEqual([]);
    const back = campaign({
      deadlines: [],
      callBacks: [{ target: 'p', name: 'Rosa Marin', day: '2026-12-01' }],
    });
    expect(plan('2026-12-01T23:00', { campaigns: [back], settings: late })).toEqual({
      due: [],
      next: at('2026-12-02T08:00'),
    });
    expect(kinds('2026-12-02T08:00', { campaigns: [back], settings: late })).toEqual(['call_back']);
  });

  it('hold for the moment of showing', () => {
    expect(plan('2026-12-02T22:00')).toEqual({ due: [], next: at('2026-12-03T08:00') });
  });

  it('may be within a day, or none', () => {
    expect(kinds('2026-12-02T12:30', { settings: { quiet: { from: 12, to: 14 } } })).toEqual([]);
    expect(kinds('2026-12-02T14:00', { settings: { quiet: { from: 12, to: 14 } } })).toEqual(['eve']);
    expect(kinds('2026-12-02T23:00', { settings: { quiet: null } })).toEqual(['eve']);
  });
});

describe('reminders of call-backs and of the week', () => {
  const back = campaign({
    deadlines: [],
    open: 0,
    callBacks: [{ target: 'p', name: 'Rosa Marin', day: '2026-12-01' }],
  });

  it('come on the day, and for a week after it where nobody was there to see', () => {
    expect(kinds('2026-11-30T12:00', { campaigns: [back] })).toEqual([]);
    expect(plan('2026-12-01T09:00', { campaigns: [back] }).due[0]).toMatchObject({ name: 'Rosa Marin' });
    expect(kinds('2026-12-05T12:00', { campaigns: [back] })).toEqual(['call_back']);
    expect(kinds('2026-12-08T12:00', { campaigns: [back] })).toEqual([]);
    expect(kinds('2026-12-01T09:00', { campaigns: [back], settings: { callBacks: false } })).toEqual([]);
  });

  it('come on the reader’s own day and hour, of all that is open', () => {
    const settings = { weekly: { weekday: 3, hour: 18 }, deadlines: false };
    const campaigns = [campaign(), campaign({ key: 'g/wells', open: 1 }), campaign({ key: 'g/x', open: 0 })];
    // 2 December 2026 is a Wednesday.
    expect(plan('2026-12-02T17:59', { campaigns, settings })).toEqual({
      due: [],
      next: at('2026-12-02T18:00'),
    });
    expect(plan('2026-12-02T18:00', { campaigns, settings }).due).toMatchObject([
      { kind: 'weekly', open: 3 },
    ]);
    expect(plan('2026-12-02T18:30', { campaigns, settings, told: ['weekly:2026-12-02'] }).next).toBe(
      at('2026-12-09T18:00'),
    );
    expect(kinds('2026-12-02T18:00', { campaigns: [campaign({ open: 0 })], settings })).toEqual([]);
  });

  it('come together in one moment, and tell of the end of a campaign', () => {
    const ended: Ended[] = [{ key: 'g/old', title: 'Old', result: 'won' }];
    expect(kinds('2026-12-02T09:00', { campaigns: [campaign(), { ...back, key: 'g/b' }], ended })).toEqual([
      'eve',
      'call_back',
      'ended',
    ]);
    expect(plan('2026-12-02T23:00', { campaigns: [], ended })).toEqual({
      due: [],
      next: at('2026-12-03T08:00'),
    });
  });

  it('keep the hour when the clock changes', () => {
    // Clocks go back on 1 November 2026.
    const day = campaign({ deadlines: [{ type: 'floor_vote', at: instantOf('2026-11-02T15:00', ZONE) }] });
    expect(plan('2026-10-31T12:00', { campaigns: [day] }).next).toBe(at('2026-11-01T09:00'));
  });
});
