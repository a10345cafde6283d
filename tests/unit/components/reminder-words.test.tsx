// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EndedNotice } from '../../../components/guard/EndedNotice';
import { ReminderForm } from '../../../components/reminders/ReminderForm';
import { notificationOf } from '../../../components/reminders/words';
import { FIRST_SETTINGS } from '../../../utils/model/reminder-settings';
import type { Reminder } from '../../../utils/reminders/plan';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));
afterEach(() => document.body.replaceChildren());

const about = (campaign: string, title: string) => ({ key: `k:${campaign}`, campaign, title });
const eve: Reminder = {
  ...about('g/roads', 'Safe roads'),
  ...{ kind: 'eve', type: 'committee_hearing', at: '2026-12-03T18:00:00Z', open: 2 },
};
const back: Reminder = { ...about('g/wells', 'Wells'), kind: 'call_back', name: 'Rosa Marin', target: 'p' };
const won: Reminder = { ...about('g/old', 'Libraries'), kind: 'ended', result: 'won' };

describe('a notification', () => {
  it('names what is due, and its campaign, whose sheet it opens', () => {
    expect(notificationOf([eve])).toEqual({
      id: 'g/roads',
      title: 'Tomorrow: Committee hearing',
      message: 'Safe roads: 2 people to call',
    });
    expect(notificationOf([back])).toMatchObject({ title: 'Call Rosa Marin again today', message: 'Wells' });
    expect(notificationOf([won])).toMatchObject({
      title: 'Won: Libraries',
      message: 'Thank you for calling.',
    });
    const weekly: Reminder = { ...about('g/roads', 'Safe roads'), kind: 'weekly', open: 5 };
    expect(notificationOf([weekly])).toMatchObject({ id: 'many', message: '5 people to call' });
  });

  it('is one for all that is due at a moment', () => {
    expect(notificationOf([eve, back, won])).toEqual({
      id: 'many',
      title: '3 reminders',
      message:
        'Tomorrow: Committee hearing. Safe roads: 2 people to call\nCall Rosa Marin again today. Wells\nWon: Libraries',
    });
  });
});

describe('the settings of reminders', () => {
  const form = (on: boolean) => {
    const act = { onTurn: vi.fn(), onChange: vi.fn(), onTry: vi.fn() };
    return { act, ...draw(<ReminderForm settings={{ ...FIRST_SETTINGS, on }} {...act} />) };
  };

  it('show nothing to choose until they are turned on', () => {
    const { act, press, none } = form(false);
    expect(none('select')).toBe(true);
    press('input[name=remind-on]');
    expect(act.onTurn).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('have an hour, a day of the week and quiet hours of the reader’s own', () => {
    const { act, press, pick } = form(true);
    pick('select[name=hour]', '7');
    pick('select[name=weekday]', '3');
    pick('select[name=quiet-from]', '20');
    press('input[name=remind-quiet]');
    press('[data-action=try-reminder]');
    expect(act.onChange.mock.calls.map(([c]) => c as unknown)).toEqual([
      { hour: 7 },
      { weekly: { weekday: 3, hour: 18 } },
      { quiet: { from: 20, to: 8 } },
      { quiet: null },
    ]);
    expect(act.onTry).toHaveBeenCalledOnce();
  });
});

describe('the notice of an end', () => {
  it('gives the group’s thanks, or ours, and is put away by campaign', () => {
    const one = { key: 'g/a', group: 'G', title: 'Roads', result: 'won' as const, bills: [], calls: 3 };
    const onDismiss = vi.fn();
    const d = draw(
      <EndedNotice
        ended={[
          { ...one, thanks: 'You did it' },
          { ...one, key: 'g/b' },
        ]}
        {...{ onDismiss }}
      />,
    );
    expect(d.one('[data-ended="g/a"]').textContent).toContain('You did itYou made 3 calls for it.');
    expect(d.one('[data-ended="g/b"]').textContent).toContain('Thank you for calling.');
    d.press('[data-ended="g/b"] button');
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith('g/b');
  });
});
