/**
 * What can be told of an address before it is sent anywhere: a mailbox or a bare ZIP code is no place on the
 * ground, and the geocoder knows houses only by their number. English and Spanish forms.
 * Facts: U.S. Postal Service, Publication 28, sections 24-28 and 29 (Puerto Rico).
 */
import type { Problem } from './result';

/** "PO Box 12", "P.O. Box 12", "POB 12", "Post Office Box 12", "Apartado Postal 12", "Apdo. 12", "Casilla 12", "Drawer 12". */
const PO_BOX = new RegExp(
  [
    String.raw`\b(?:g\.?\s*)?p\.?\s*o\.?\s*(?:box|bx|b|drawer)\b\.?`,
    String.raw`\bpost(?:al)?\s+office\s+(?:box|bx|drawer)\b`,
    String.raw`\b(?:apartado|apdo|casilla)\b\.?(?:\s+(?:postal|de\s+correos?))?\s*(?:n[úu]m(?:ero)?\.?|no\.?|#)?\s*\d`,
    String.raw`^\s*(?:(?:call|lock)?\s*box|drawer|bin)\s*#?\s*\d`,
  ].join('|'),
  'i',
);

/** "RR 2 Box 5", "R.R. 2", "Rural Route 2", "RFD 3", "HC 1 Box 3", "HCR 67", "Star Route 4", "Ruta Rural 2 Buzón 5". */
const RURAL_ROUTE = new RegExp(
  [
    // A house number before it makes it a road: Texas' "12345 RR 620" is a Ranch Road.
    String.raw`(?:^|,)\s*(?:r\.?\s*r\.?|r\.?\s*f\.?\s*d\.?|r\.?\s*d\.?|h\.?\s*c\.?(?:\s*r\.?)?)\s*[-#]?\s*\d`,
    String.raw`(?:^|,)\s*(?:rural\s+(?:route|rte)|ruta\s+rural|star\s+(?:route|rte)|highway\s+contract)\b`,
    String.raw`\b(?:r\.?\s*r\.?|r\.?\s*f\.?\s*d\.?|r\.?\s*d\.?|h\.?\s*c\.?\s*r?\.?|rte?\.?|route|ruta(?:\s+rural)?|star\s+route)\s*[-#]?\s*\d+[a-z]?\s*,?\s*(?:box|bx|bz|buz[óo]n)\b`,
    String.raw`\bbuz[óo]n\s*#?\s*\d`,
  ].join('|'),
  'i',
);

/** "62706", "62706-1234", "IL 62706", "ZIP 62706", "código postal 62706". */
const ZIP_ONLY =
  /^\s*(?:zip(?:\s*code)?:?|c[óo]digo\s+postal:?|c\.?\s*p\.?)?\s*(?:[a-z]{2}\s*,?\s*)?\d{5}(?:-\d{4})?\s*$/i;

/** A ZIP code at the end, which is no house number. */
const ZIP_AT_END = /(?:^|[\s,])\d{5}(?:-\d{4})?\s*(?:,?\s*(?:usa?|united states|ee\.?\s*uu\.?))?\s*$/i;

/** "5th", "42nd", "1ra", "2.º": a street that is counted. */
const ORDINAL = /\b\d+(?:st|nd|rd|th|r[ao]|d[ao]|t[ao]|m[ao]|v[ao]|n[ao])\b|\b\d+\.?[ºª]/gi;

/** "Route 9", "US-50", "Apt 4", "Suite 200", "Carretera 3", "Piso 2": numbers of roads and rooms. */
const ROAD_OR_ROOM =
  /\b(?:county|state|ranch|farm|forest|us|u\.s\.|interstate|i|cr|sr|fm|rm|rr|rte|route|road|rd|highway|hwy|carretera|carr|ruta|apt|apartment|apto|apartamento|unit|unidad|suite|ste|room|rm|floor|fl|piso|lot|lote|bldg|building|edificio|km|kil[óo]metro)\b\.?\s*[-#]?\s*\d+(?:\.\d+)?[a-z]?\b/gi;

/**
 * @returns what is wrong with an address that somebody wants to look up, or null where it may be sent:
 *   `address_po_box`, `address_rural_route`, `address_zip_only`, `address_no_number`
 */
export function addressProblem(address: string): Problem | null {
  const text = address.trim().replace(/\s+/g, ' ');
  if (PO_BOX.test(text)) return { code: 'address_po_box' };
  if (RURAL_ROUTE.test(text)) return { code: 'address_rural_route' };
  if (ZIP_ONLY.test(text)) return { code: 'address_zip_only' };
  if (!hasHouseNumber(text)) return { code: 'address_no_number' };
  return null;
}

/** A number that is not the ZIP code's, a counted street's, a road's or a room's; and a word for the street. */
function hasHouseNumber(text: string): boolean {
  if (!/\p{L}{2}/u.test(text)) return false;
  if (/^\d+[a-z]?(?:[-/]\d+)?\s+\S/i.test(text) && !/^\d{5}(?:-\d{4})?\s*,/.test(text)) return true;
  return /\d/.test(text.replace(ZIP_AT_END, ' ').replace(ORDINAL, ' ').replace(ROAD_OR_ROOM, ' '));
}
