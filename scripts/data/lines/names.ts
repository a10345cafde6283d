/**
 * From a Census polygon's attributes to its code and to Open States' name of the
 * district. The names follow rules from the Census' own (NAMELSAD), so no table is
 * kept. Facts: Census TIGER/Line 2024 attributes, Open States' people repository.
 */
import { DataError } from '../data-error';
import type { Layer } from './plans';

export type Attributes = Readonly<Record<string, unknown>>;

export interface NamedCode {
  /** Three characters in Census files: `010`, `01A`, `D01`; New Hampshire's overlays have their own: `BE8`, `HI37`. */
  code: string;
  /** Open States' district; of Idaho's House the ground under two seats, `8`. */
  name: string;
}

/** Of the counties of New Hampshire, as its layer of floterial districts has them. */
const COUNTIES: Readonly<Record<string, string>> = {
  BE: 'Belknap',
  CA: 'Carroll',
  CH: 'Cheshire',
  CO: 'Coos',
  GR: 'Grafton',
  HI: 'Hillsborough',
  ME: 'Merrimack',
  RO: 'Rockingham',
  ST: 'Strafford',
  SU: 'Sullivan',
};

/** The field of a layer's code, under the name of this or an earlier vintage. */
const CODE_FIELDS: Readonly<Record<Layer, readonly string[]>> = {
  upper: ['SLDUST', 'SLDU'],
  lower: ['SLDLST', 'SLDL'],
  floterial: ['floathse22'],
  wards: ['SLDUST', 'WARD'],
};

/**
 * Code and name of one polygon; null where it is water or undefined, which elects
 * nobody. `where` names the file. Throws {@link DataError} when the attributes are not those of its layer.
 */
export function nameOf(state: string, layer: Layer, attributes: Attributes, where: string): NamedCode | null {
  const fields = CODE_FIELDS[layer];
  const field = fields.find((candidate) => attributes[candidate] !== undefined);
  if (field === undefined) {
    throw new DataError(
      `${state.toUpperCase()}: ${where} has changed its shape: a polygon has no ${fields.join(' or ')}.`,
    );
  }
  const written = String(attributes[field] ?? '').trim();
  if (written === '' || written.startsWith('ZZ')) return null;
  const code = layer === 'wards' ? written.padStart(3, '0') : written;
  return { code, name: districtName(state, layer, code, String(attributes['NAMELSAD'] ?? '').trim()) };
}

function districtName(state: string, layer: Layer, code: string, census: string): string {
  const plain = code.replace(/^0+/, '');
  if (layer === 'wards') return `Ward ${plain}`;
  if (layer === 'floterial') return code.replace(/^([A-Z]{2})(?=\d+$)/, (two) => `${COUNTIES[two] ?? two} `);
  switch (state) {
    case 'ma':
      return listed(census.replace(/ District$/, ''));
    case 'vt':
      return census
        .replace(/ (?:Senatorial|State House) District$/, '')
        .replace('Chittenden South East', 'Chittenden Southeast');
    case 'nh':
      // Grafton 02 -> Grafton 2; the Senate's "State Senate District 2" keeps to the rule for all.
      return layer === 'lower' ? census.replace(/^State House District /, '').replace(/ 0+/, ' ') : plain;
    default:
      return plain;
  }
}

/** Berkshire-Hampden-Franklin-Hampshire -> Berkshire, Hampden, Franklin and Hampshire. */
function listed(name: string): string {
  const parts = name.split('-');
  return parts.length === 1 ? name : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
