/** The printed table: a row a jurisdiction, as soon as it is built. */
import type { Legislator, PeopleFile } from '../../utils/model/legislator';
import type { Folder } from './write';

const COLUMNS = [
  'state',
  'members',
  'vacant',
  'capitol',
  'district',
  'any',
  'dropped',
  'head',
  'bytes',
  'lines',
  'map',
] as const;
const WIDTH = 10;

export const tableHead = (): string => COLUMNS.map((column) => column.padStart(WIDTH)).join('');

/** Sizes in bytes; absent where there is no such file. */
export type Sizes = Partial<Record<Folder, number>>;

/**
 * Shares are of members with at least one such number; `dropped` counts numbers that cannot be called, `head`
 * governors and mayors in office. `bytes` are those of the people.
 */
export function tableRow(
  label: string,
  people: readonly PeopleFile[],
  dropped: number,
  sizes: Sizes,
): string {
  const members = people.flatMap((file) => file.legislators);
  const share = (has: (office: Legislator['offices'][number]) => boolean): string => {
    const count = members.filter((member) =>
      member.offices.some((office) => office.voice && has(office)),
    ).length;
    return members.length === 0 ? '-' : `${((100 * count) / members.length).toFixed(1)}%`;
  };
  const cells = [
    label,
    members.length,
    people.reduce((sum, file) => sum + file.vacancies.length, 0),
    share((office) => office.kind === 'capitol'),
    share((office) => office.kind === 'district'),
    share(() => true),
    dropped,
    people.reduce((sum, file) => sum + (file.executives?.length ?? 0), 0),
    sizes.people ?? '-',
    sizes.lines ?? '-',
    sizes.map ?? '-',
  ];
  return cells.map((cell) => String(cell).padStart(WIDTH)).join('');
}
