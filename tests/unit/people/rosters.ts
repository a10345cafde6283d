/** Made-up rosters in the true shape of the published CSV. */
import type { Legislator } from '../../../utils/model/legislator';

/** As openstates-core's `write_csv` writes it. */
export const HEADER =
  'id,name,current_party,current_district,current_chamber,given_name,family_name,gender,email,biography,birth_date,death_date,image,links,sources,capitol_address,capitol_voice,capitol_fax,district_address,district_voice,district_fax,twitter,youtube,instagram,facebook,wikidata';

export interface RosterRow extends Partial<
  Pick<Legislator, 'id' | 'name' | 'familyName' | 'party' | 'chamber' | 'district' | 'email'>
> {
  address?: string;
  voice?: string;
}

const quote = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One line; capitol columns are empty, as they are in every published file. */
export function rosterLine(row: RosterRow): string {
  const cells: Record<string, string | undefined> = {
    id: row.id,
    name: row.name,
    current_party: row.party,
    current_district: row.district,
    current_chamber: row.chamber,
    family_name: row.familyName,
    email: row.email,
    district_address: row.address,
    district_voice: row.voice,
  };
  return HEADER.split(',')
    .map((column) => quote(cells[column] ?? ''))
    .join(',');
}

export const rosterCsv = (rows: readonly RosterRow[]): string =>
  [HEADER, ...rows.map(rosterLine)].map((line) => `${line}\r\n`).join('');
