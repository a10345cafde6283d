// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HoursLine } from '../../../components/sheet/HoursLine';
import { DeadlineTag } from '../../../components/ui/DeadlineTag';
import { bothClocks } from '../../../components/ui/time';
import * as f from '../../gallery/fixtures';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));
afterEach(() => document.body.replaceChildren());

const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim();
const CHICAGO = 'America/Chicago';

describe('both clocks', () => {
  const now = Date.parse('2026-11-24T16:05:00Z');
  it.each([
    ['2026-11-24T23:00:00Z', CHICAGO, CHICAGO, '5:00 PM'],
    ['2026-11-24T23:00:00Z', CHICAGO, 'America/New_York', '5:00 PM Central Time (your time 6:00 PM)'],
    ['2026-11-30T14:00:00Z', CHICAGO, CHICAGO, 'Mon 8:00 AM'],
    // Late at the capitol it is the next day where the reader is.
    [
      '2026-11-25T09:00:00Z',
      'Pacific/Honolulu',
      'America/New_York',
      '11:00 PM Hawaii-Aleutian Standard Time (your time Wed 4:00 AM)',
    ],
  ])('at %s in %s for somebody in %s: %s', (at, zone, mine, text) => {
    expect(plain(bothClocks(at, zone, now, 'en-US', mine))).toBe(text);
  });
});

describe('the line about hours', () => {
  const line = (now: string, hours?: Parameters<typeof HoursLine>[0]['hours']) =>
    draw(<HoursLine zone={CHICAGO} hours={hours} now={Date.parse(now)} />).one('[data-hours]');

  it('says open, not open yet, and closed, as usual where nothing is known', () => {
    const open = line('2026-11-24T16:05:00Z');
    expect(open.dataset['hours']).toBe('open');
    expect(open.textContent).toContain('Call now: usually open until');
    document.body.replaceChildren();
    expect(line('2026-11-24T13:05:00Z').textContent).toContain('usually opens at');
    document.body.replaceChildren();
    expect(plain(line('2026-11-28T18:00:00Z').textContent)).toContain(
      'leave a voicemail. Usually opens Mon 9:00 AM',
    );
  });

  it('is sure of a line whose hours are known', () => {
    const known = [{ days: [1, 5], open: '08:00', close: '17:00' }] as const;
    expect(line('2026-11-24T14:30:00Z', known).textContent).toContain('Call now: open until');
  });

  it('names a holiday', () => {
    expect(line('2026-11-26T18:00:00Z').textContent).toContain('Thanksgiving: probably closed today');
  });
});

describe('a deadline’s tag', () => {
  const there = { ...f.crosscheck.deadline!, zone: 'Pacific/Honolulu' };
  const text = (short: boolean, now = f.NOW) =>
    plain(
      draw(<DeadlineTag campaign={{ deadline: there, targets: [] }} now={now} short={short} />).root
        .textContent,
    );

  it('names both clocks where they differ, also in short', () => {
    // 18:00 UTC is eight in the morning in Honolulu, noon in Chicago; tests run in UTC or elsewhere, never there.
    expect(text(false)).toMatch(/8:00 AM Hawaii-Aleutian Standard Time \(your time .*\) · in 2 days/);
    expect(text(true)).toMatch(/Thu 8:00 AM HST \(your time .*\) · in 2 days/);
  });

  it('names none for a far day, which has no hour in short', () => {
    expect(text(true, f.NOW - 20 * 86_400_000)).toBe('Floor vote: Nov 26 · in 22 days');
  });
});
