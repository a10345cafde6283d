/** Invitations, read back by a parser that others wrote (ical.js, which Thunderbird is built on). */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { escapeText, foldLine, icsOf } from '../../../utils/meeting/ics';
import { omit } from '../../../utils/model/at-path';
import { checkMeeting, type Meeting } from '../../../utils/model/meeting';
import { uuid } from '../make';

const NOW = '2026-11-24T15:04:05.678Z';
const meeting = (over: Partial<Meeting> = {}): Meeting => ({
  ...{ uid: uuid(7), sequence: 0, title: 'Riverside meeting', at: '2026-12-03T19:00' },
  ...{ zone: 'America/Chicago', minutes: 90 },
  ...over,
});
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  return { calendar, event, text: (name: string) => event.component.getFirstPropertyValue(name)?.toString() };
}
const made = (over: Partial<Meeting> = {}, description = 'Agenda') =>
  icsOf({ meeting: meeting(over), description, now: NOW });

describe('an invitation', () => {
  it('says when, where, how long and which state of it this is', () => {
    const { calendar, event, text } = read(
      made({ place: 'Library, room 2; back door', link: 'https://meet.example/río?a=1,2', sequence: 3 }),
    );
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
    expect(event.uid).toBe(uuid(7));
    expect(event.sequence).toBe(3);
    expect(event.summary).toBe('Riverside meeting');
    expect(event.location).toBe('Library, room 2; back door');
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-04T01:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-12-04T02:30:00.000Z');
    expect(text('dtstamp')).toBe('2026-11-24T15:04:05Z');
    expect(text('status')).toBe('CONFIRMED');
    expect(text('url')).toBe('https://meet.example/r%C3%ADo?a=1,2');
  });

  it('names who organises and a method only together, as RFC 5546 wants them', () => {
    const told = read(made({ mail: 'ana@example.org' }));
    expect(told.calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(told.text('organizer')).toBe('mailto:ana@example.org');
    const off = read(made({ mail: 'ana@example.org', cancelled: true, sequence: 1 }));
    expect(off.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(off.text('status')).toBe('CANCELLED');
    expect(read(made({ cancelled: true })).text('status')).toBe('CANCELLED');
  });

  it.each([
    // The clock of Chicago goes back at two on 1 November 2026, and forward on 14 March 2027.
    ['2026-10-31T19:00', '2026-11-01T00:00:00.000Z'],
    ['2026-11-01T19:00', '2026-11-02T01:00:00.000Z'],
    ['2027-03-13T19:00', '2027-03-14T01:00:00.000Z'],
    ['2027-03-14T19:00', '2027-03-15T00:00:00.000Z'],
  ])('at %s in Chicago is at %s, whatever the clock did', (at, instant) =>
    expect(read(made({ at })).event.startDate.toJSDate().toISOString()).toBe(instant),
  );

  it('spans the length that was said, also over a change of clocks', () => {
    const { event } = read(made({ at: '2026-11-01T00:30', minutes: 120 }));
    expect(event.duration.toSeconds()).toBe(7200);
  });

  it('comes back as it was written, whatever is in it, in lines of at most 75 octets', () => {
    const words = fc.string({ unit: 'binary', maxLength: 200 });
    const odd = fc.constantFrom(
      'reunión; niños, año\\nuevo\nlínea dos',
      'x'.repeat(300),
      '👩‍👩‍👧 '.repeat(40),
      '\r\n ',
    );
    fc.assert(
      fc.property(fc.oneof(words, odd), fc.oneof(words, odd), (title, description) => {
        const text = made({ title }, description);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        // No line end but CRLF.
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const plain = (s: string) =>
          s.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        const { event } = read(text);
        expect(event.description ?? '').toBe(plain(description));
        expect(event.summary ?? '').toBe(plain(title));
      }),
      { numRuns: 300 },
    );
  });

  it('cuts no character in two', () => {
    for (let n = 60; n < 80; n += 1) {
      const line = `${'a'.repeat(n)}ñ👩${'é'.repeat(60)}`;
      expect(foldLine(line).split('\r\n ').join('')).toBe(line);
      expect(foldLine(line)).not.toContain('\ufffd');
    }
    expect(escapeText('a\\b;c,d\ne')).toBe('a\\\\b\\;c\\,d\\ne');
  });
});

describe('what a leader writes', () => {
  const draft = { ...omit(meeting(), 'uid', 'sequence'), since: '2026-11-20' };
  it('is kept as it is where it is right', () =>
    expect(checkMeeting({ ...draft, link: 'https://meet.example/x', mail: 'ana@example.org' }).ok).toBe(
      true,
    ));

  it.each([
    [{ title: '' }, 'title must_not_be_empty'],
    [{ title: '<b>x</b>' }, 'title no_html'],
    [{ at: 'T' }, 'at bad_time'],
    [{ at: '0026-12-03T19:00' }, 'at bad_time'],
    [{ minutes: NaN }, 'minutes wrong_type'],
    [{ minutes: 2 }, 'minutes bad_minutes'],
    [{ link: 'http://meet.example' }, 'link must_be_https'],
    [{ link: 'javascript:alert(1)' }, 'link must_be_https'],
    [{ mail: 'ana' }, 'mail bad_mail'],
    [{ mail: 'ana@example.org\r\nATTENDEE:x' }, 'mail bad_mail'],
    [{ since: '' }, 'since bad_day'],
  ])('%j is told at its field', (wrong, said) => {
    const checked = checkMeeting({ ...draft, ...wrong });
    expect(checked.ok ? '' : `${checked.problems[0]?.where} ${checked.problems[0]?.detail}`).toBe(said);
  });
});
