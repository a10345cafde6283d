/**
 * An invitation as iCalendar (RFC 5545). Times stand as instants in UTC, so that no calendar needs to know a zone, and
 * a change of clocks before the meeting moves nothing. By hand: it is one event, and each rule is a line here.
 */
import { instantOf } from '../model/time';
import type { Meeting } from '../model/meeting';

/** Octets of a line without its end (3.1). */
const LINE = 75;
const bytes = new TextEncoder();
const MINUTE = 60_000;

/** A long line goes on after CRLF and a space; no character is cut in two (3.1). */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let held = '';
  let size = 0;
  for (const letter of line) {
    const more = bytes.encode(letter).length;
    if (size + more > LINE) {
      lines.push(held);
      held = ' ';
      size = 1;
    }
    held += letter;
    size += more;
  }
  return [...lines, held].join('\r\n');
}

/** Text as a value (3.3.11); what no text may hold is left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');

/** A parameter's value in quotes, where no quote and no control may stand (3.2). */
const quoted = (text: string): string => `"${text.replace(/[\u0000-\u001f\u007f"]/g, "'")}"`;

/** `20261203T180000Z`. */
const stamp = (instant: string): string => instant.replace(/[-:]/g, '').replace(/\.\d+/, '');

export interface Invitation {
  meeting: Meeting;
  /** Plain text, several lines. */
  description: string;
  /** Instant at which the file is made, ISO UTC. */
  now: string;
}

/**
 * One event. Its `UID` stays, and `SEQUENCE` grows with each change after an invitation went out, so that calendars
 * change the entry that they have. `METHOD` asks for somebody who organises (RFC 5546, 3.2.1 and 3.2.5): it is there
 * where an address is.
 */
export function icsOf({ meeting, description, now }: Invitation): string {
  const { uid, sequence, title, at, zone, minutes, place, link, mail, cancelled } = meeting;
  const start = instantOf(at, zone);
  const end = new Date(Date.parse(start) + minutes * MINUTE).toISOString();
  const where = place ?? link;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rotunda//Meeting//EN',
    ...(mail === undefined ? [] : [`METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`]),
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escapeText(title)}`,
    ...(where === undefined ? [] : [`LOCATION:${escapeText(where)}`]),
    ...(link === undefined ? [] : [`URL:${new URL(link).href}`]),
    ...(mail === undefined ? [] : [`ORGANIZER;CN=${quoted(title)}:mailto:${encodeURI(mail)}`]),
    `DESCRIPTION:${escapeText(description)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
