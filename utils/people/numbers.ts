/** Telephone numbers as they are shown and called. Normalised once by the data build, so no telephone library is needed here. */
import type { Legislator, Office } from '../model/legislator';
import type { NumberView } from '../model/views';

const NORTH_AMERICAN = /^\+1(\d{3})(\d{3})(\d{4})$/;

/** "…, Springfield, IL 62706": the town before the state and ZIP code. */
const TOWN = /(?:^|[,;\n])\s*([^,;\n\d]+?)\s*,?\s+[A-Z]{2}\.?\s+\d{5}(?:-\d{4})?\s*$/;

/** `+12175550142` -> `217-555-0142`, with ` ext. 13` where there is one; a number of another form stays as it is. */
export function formatNumber(e164: string, extension?: string): string {
  const display = e164.replace(NORTH_AMERICAN, '$1-$2-$3');
  return extension ? `${display} ext. ${extension}` : display;
}

/**
 * The numbers of a legislator in calling order: capitol before district
 * offices, within a kind direct lines before switchboards, else as the data has
 * them. The same number is listed once.
 */
export function numbersOf(legislator: Pick<Legislator, 'offices'>): NumberView[] {
  const seen = new Set<string>();
  const numbers: NumberView[] = [];
  for (const office of [...legislator.offices].sort((a, b) => rank(a) - rank(b))) {
    if (office.voice === undefined) continue;
    const display = formatNumber(office.voice, office.extension);
    if (seen.has(display)) continue;
    seen.add(display);
    const number: NumberView = {
      e164: office.voice,
      display,
      kind: office.kind,
      shared: office.shared ?? false,
    };
    const place = placeName(office);
    if (place !== undefined) number.place = place;
    numbers.push(number);
  }
  return numbers;
}

const rank = (office: Office): number => (office.kind === 'capitol' ? 0 : 2) + (office.shared ? 1 : 0);

/** The office's own name, else the town of its address. */
const placeName = (office: Office): string | undefined => office.name ?? TOWN.exec(office.address ?? '')?.[1];
