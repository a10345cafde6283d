import { expect, it } from 'vitest';
import { agoText } from '../../../components/ui/ago';

const now = Date.parse('2026-11-24T16:00:00Z');

it.each([
  ['2026-11-24T15:59:40Z', 'en-US', 'now'],
  ['2026-11-24T17:00:00Z', 'en-US', 'now'],
  ['2026-11-24T15:58:00Z', 'en-US', '2 minutes ago'],
  ['2026-11-24T12:30:00Z', 'en-US', '3 hours ago'],
  ['2026-11-23T15:00:00Z', 'en-US', 'yesterday'],
  ['2026-11-20T15:00:00Z', 'en-US', '4 days ago'],
  ['2026-11-24T12:30:00Z', 'es-US', 'hace 3 horas'],
])('%s is %s: %s', (at, locale, text) => expect(agoText(at, now, locale)).toBe(text));
