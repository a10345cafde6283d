/**
 * The facts of a text that asks the groups of a district for help, or those nearest. Words are the interface's; nothing
 * is sent by us.
 */
import type { ListedGroup } from '../model/group';
import type { CoverRow } from './coverage';

export interface Asking {
  /** Whom it goes to: the groups there, else those nearest. */
  groups: ListedGroup[];
  /** Addresses of those that have one. */
  emails: string[];
  isNearby: boolean;
}

export function askingFor({ groups, nearest }: Pick<CoverRow, 'groups' | 'nearest'>): Asking {
  const isNearby = groups.length === 0;
  const asked = isNearby ? nearest.map(({ group }) => group) : groups;
  const emails = asked.flatMap(({ contact }) => contact?.email ?? []);
  return { groups: asked, emails: [...new Set(emails)], isNearby };
}

/** Many mail programs cut an address that is longer. */
const MAIL_LENGTH = 1900;

/**
 * @returns a `mailto:` address with recipients as blind copies, so that groups do not get each other's addresses; null
 *   where there is nobody to write to, or where the text is too long for one
 */
export function mailAddress(emails: readonly string[], subject: string, body: string): string | null {
  if (emails.length === 0) return null;
  const to = emails.map(encodeURIComponent).join(',');
  const query = [
    `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`,
  ];
  const address =
    emails.length === 1 ? `mailto:${to}?${query.join('&')}` : `mailto:?${[`bcc=${to}`, ...query].join('&')}`;
  return address.length > MAIL_LENGTH ? null : address;
}
