/**
 * A short way to write down the districts of a legislature. Districts stand
 * between semicolons; `..` counts: `1..118`, `A..T`, `Coos 2..4`,
 * `1st..14th Bristol`, `1..67{A,B}` (1A, 1B, 2A, ...).
 */
import type { Chamber } from '../../utils/model/bill';
import type { DistrictRef } from '../../utils/model/legislator';

/** One seat a district; or lists by seats a district, where `11+` is eleven or more, as the law allows. */
export type ChamberSeats = string | Readonly<Record<number | `${number}+`, string>>;

export type LegislatureSeats = Readonly<Partial<Record<Chamber, ChamberSeats>>>;

export interface DistrictSeats extends DistrictRef {
  /** Seats that must be filled; fewer members are vacancies. */
  seats: number;
  /** Most members that the district can have. */
  most: number;
}

const CHAMBERS = ['upper', 'lower', 'legislature'] as const;

/** Every district of the legislature with its seats. */
export function expandSeats(legislature: LegislatureSeats): DistrictSeats[] {
  return CHAMBERS.flatMap((chamber) => {
    const lists = legislature[chamber];
    if (lists === undefined) return [];
    return Object.entries(typeof lists === 'string' ? { 1: lists } : lists).flatMap(([count, list]) => {
      const seats = Number.parseInt(count, 10);
      const most = count.endsWith('+') ? Number.POSITIVE_INFINITY : seats;
      return expandList(list).map((district) => ({ chamber, district, seats, most }));
    });
  });
}

/** The district names that a list stands for. */
export function expandList(list: string): string[] {
  return list
    .split(';')
    .map((item) => item.trim().replace(/\s+/g, ' '))
    .filter((item) => item !== '')
    .flatMap(expandItem);
}

function expandItem(item: string): string[] {
  const [counted = item, choices] = item.split(/[{}]/);
  const names = expandRange(counted);
  return choices === undefined ? names : names.flatMap((name) => choices.split(',').map((c) => name + c));
}

function expandRange(item: string): string[] {
  const letters = /^([A-Z])\.\.([A-Z])$/.exec(item);
  if (letters) {
    const [first = 0, last = 0] = letters.slice(1).map((letter) => letter.charCodeAt(0));
    return count(first, last).map((code) => String.fromCharCode(code));
  }
  const numbers = /^(.*?)(\d+)(st|nd|rd|th)?\.\.(\d+)(?:st|nd|rd|th)?(.*)$/.exec(item);
  if (!numbers) return [item];
  const [, before = '', first = '', ordinal, last = '', after = ''] = numbers;
  return count(Number(first), Number(last)).map((n) => before + (ordinal ? nth(n) : n) + after);
}

const count = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

function nth(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(!teen && ['th', 'st', 'nd', 'rd'][n % 10]) || 'th'}`;
}
