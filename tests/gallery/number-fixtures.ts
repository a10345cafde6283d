/** Numbers in every state that they can be in, and lines of a legislature. */
import type { LineView, NumberView } from '../../utils/model/views';

/** Her own number first, the capitol's corrected, the district's marked as dead, the information room after them. */
export const flaggedNumbers: NumberView[] = [
  {
    ...{
      e164: '+12175550177',
      display: '217-555-0177 ext. 4',
      kind: 'own',
      place: 'Her aide',
      shared: false,
    },
    own: { id: 'own-1' },
  },
  { e164: '+16095550105', display: '609-555-0105', kind: 'capitol', shared: true, line: 'information' },
  { e164: '+12175550142', display: '217-555-0142', kind: 'capitol', shared: false, corrected: true },
  {
    ...{ e164: '+17735550160', display: '773-555-0160', kind: 'district', place: 'Chicago', shared: false },
    flag: { id: 'flag-1', reason: 'disconnected', at: '2026-11-20T16:00:00Z' },
  },
];

/** The capitol's is found dead by callers of a group, the district's full by them and by the reader. */
export const pooledNumbers: NumberView[] = [
  { e164: '+16095550105', display: '609-555-0105', kind: 'capitol', shared: true },
  {
    ...{ e164: '+12175550142', display: '217-555-0142', kind: 'capitol', shared: false },
    pooled: { group: 'Prairie Voices', reason: 'disconnected', count: 3, day: '2026-11-12' },
  },
  {
    ...{ e164: '+17735550160', display: '773-555-0160', kind: 'district', place: 'Chicago', shared: false },
    flag: { id: 'flag-1', reason: 'mailbox_full', at: '2026-11-20T16:00:00Z' },
    pooled: { group: 'Prairie Voices', reason: 'mailbox_full', count: 14, day: '2026-11-22' },
  },
];

export const switchboard: LineView = {
  ...{ e164: '+12175550100', display: '217-555-0100', kind: 'connects', sure: true },
};
export const hotline: LineView = {
  ...{ e164: '+18005550199', display: '800-555-0199', kind: 'messages', sure: false, inState: true },
  hours: [
    { season: 'session', days: [1, 5], open: '08:00', close: '18:00' },
    { season: 'interim', days: [1, 5], open: '09:30', close: '16:00' },
  ],
};
