/** Times of legislatures: local clock at the capitol on one side, instants on the other. */

/** Making a formatter costs more than a hundred uses of it; there are few zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(name: string, zone: string, make: () => Intl.DateTimeFormat): Intl.DateTimeFormat {
  const key = `${name} ${zone}`;
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}

/** Minutes that `zone` is ahead of UTC at an instant (IANA zone data of the platform). */
function offsetMinutes(instant: number, zone: string): number {
  const fields = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const make = () => new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...fields });
  const parts = formatOf('clock', zone, make).formatToParts(instant);
  const get = (type: string) => Number(parts.find((p) => p.type === type)?.value ?? 0);
  const wall = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000);
}

/**
 * The instant of a wall-clock time at a place.
 * @param local `2026-12-03T12:00`, no seconds, no offset
 * @param zone IANA zone, `America/Chicago`
 * @returns ISO 8601 in UTC. A time that the clock skips in spring is read as the hour after it.
 */
export function instantOf(local: string, zone: string): string {
  const asUtc = Date.parse(`${local}:00Z`);
  const first = asUtc - offsetMinutes(asUtc, zone) * 60_000;
  // The offset at the guess may differ from the offset at the result, on the day the clock changes.
  const second = asUtc - offsetMinutes(first, zone) * 60_000;
  return new Date(second).toISOString();
}

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function dayOf(instant: string | number, zone: string): string {
  const make = () =>
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return formatOf('day', zone, make).format(new Date(instant));
}
