/** Which lines serve many members, and which of them to offer for whom. */
import type { Chamber } from '../model/bill';
import type { ServiceLine, Services } from '../model/services';
import type { LineView } from '../model/views';
import { formatNumber } from './format-number';

/** The line of many members behind a number, or undefined where none is known. */
export const lineOf = (services: Services | null | undefined, number: string): ServiceLine | undefined =>
  services ? allLines(services).find((line) => line.number === number) : undefined;

const allLines = ({ switchboards, others = [], hotlines }: Services): ServiceLine[] => [
  ...switchboards,
  ...others,
  ...hotlines,
];

/**
 * The lines to offer for a seat, as what they are: its chamber's switchboard, the caucus's line where the member's
 * party is known, then the lines for the public. Each number once, none of `but`.
 */
export function linesFor(
  services: Services | null | undefined,
  seat: { chamber?: Chamber; party?: string },
  but: readonly string[] = [],
): LineView[] {
  if (!services) return [];
  const given = new Set(but);
  const views: LineView[] = [];
  for (const line of allLines(services)) {
    if (given.has(line.number) || (line.chambers && !line.chambers.some((c) => c === seat.chamber))) continue;
    if (line.party !== undefined && line.party !== seat.party) continue;
    given.add(line.number);
    views.push(viewOf(line));
  }
  return views;
}

const viewOf = ({ number: e164, chambers: _, ...facts }: ServiceLine): LineView => ({
  ...facts,
  e164,
  display: formatNumber(e164),
});

/** The official page that tells a voter their districts: the chamber's own, else the one for all. */
export function lookupsFor(services: Services | null | undefined, chamber?: Chamber): Services['lookups'] {
  const all = services?.lookups ?? [];
  const own = all.filter((l) => l.chamber === undefined || l.chamber === chamber);
  return chamber === undefined || own.length === 0 ? all : own;
}
