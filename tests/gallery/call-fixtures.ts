/** Recorded calls, as the list of my calls is given them. */
import type { Call } from '../../utils/model/call';
import type { LoggedCall } from '../../utils/model/views';
import { crosscheck, marin, oduya } from './fixtures';

const call = (n: number, at: string, over: Partial<Call> = {}): Call => ({
  kind: 'call',
  id: `00000000-0000-4000-8000-00000000000${n}`,
  at,
  zone: 'America/New_York',
  campaign: crosscheck.key,
  bills: ['xx/2026/SB 2273', 'xx/2026/HB 3911'],
  target: marin.id,
  targetName: marin.name,
  jurisdiction: 'xx',
  chamber: 'lower',
  district: '20',
  outcome: 'contact',
  surface: 'window',
  ...over,
});

const logged = (made: Call, title: string | undefined = crosscheck.title): LoggedCall => ({
  call: made,
  day: made.at.slice(0, 10),
  ...(title !== '' && { title }),
  bills: made.bills.map((b) => b.split('/').at(-1) ?? ''),
});

export const CALLS: LoggedCall[] = [
  logged(
    call(1, '2026-11-24T16:04:00Z', {
      position: 'lean_yes',
      seconds: 187,
      note: 'She will read the letter.',
    }),
  ),
  logged(
    call(2, '2026-11-24T15:50:00Z', {
      ...{ target: oduya.id, targetName: oduya.name, outcome: 'unavailable', reason: 'call_back' },
      ...{ callBack: '2026-11-25', corrected: '2026-11-24T15:58:00Z' },
    }),
  ),
  logged(call(3, '2026-11-20T18:00:00Z', { outcome: 'voicemail', test: true }), ''),
];

/** As if there were many more. */
export const COUNTS = {
  ...{ found: 240, all: 240, practice: 3 },
  campaigns: [{ key: crosscheck.key, title: crosscheck.title }, { key: 'river-friends/old-mill' }],
};
