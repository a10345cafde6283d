/** What a report is about, as the page's address says it, so that a report can be kept as a bookmark. */
import type { ReportScope } from './report';

const PARTS = ['campaign', 'bill', 'group', 'from', 'to'] as const;
const DAY = /^\d{4}-\d\d-\d\d$/;

const isDay = (text: string): boolean => DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/**
 * @param hash `#/report?campaign=il%2Fsafe-routes&from=2026-11-01`, `#/report?all` of everything; `#/tally` is the
 *   same as that
 * @returns null where the address leaves the choice open; a part that is no day or empty is left out
 */
export function readScope(hash: string): ReportScope | null {
  const [path = '', query = ''] = hash.split('?', 2);
  if (path.startsWith('#/tally')) return {};
  const words = new URLSearchParams(query);
  const scope: ReportScope = {};
  for (const part of PARTS) {
    const value = words.get(part);
    if (value && (part === 'from' || part === 'to' ? isDay(value) : true)) scope[part] = value;
  }
  return Object.keys(scope).length > 0 || words.has('all') ? scope : null;
}

export function scopeHash(scope: ReportScope): string {
  const words = new URLSearchParams();
  for (const part of PARTS) if (scope[part] !== undefined) words.set(part, scope[part]);
  return words.size === 0 ? '#/report?all' : `#/report?${words}`;
}
