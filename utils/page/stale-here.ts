/** What this page says against the campaigns that have its bill. Read when it is to be shown, and only on the bill's own page. */
import type { CampaignView } from '../model/views';
import { readStatus } from '../status/read-status';
import { staleBy, type Stale } from '../status/stale';
import { billOfPage, namesOther } from './about';
import type { Session } from './session';
import { statusRows } from './status-rows';

/** @returns by the campaign's key; empty where the page is about none of their bills */
export function staleHere(
  document: Document,
  session: Pick<Session, 'subject' | 'mentions'>,
  campaigns: readonly CampaignView[],
): Map<string, Stale> {
  const read = { subject: session.subject(), mentions: session.mentions.all() };
  const bills = campaigns.flatMap((c) => c.bills);
  const bill = billOfPage(read, bills);
  if (!bill) return new Map();
  const statuses = readStatus(statusRows(document.body, namesOther(read, bill)), bill.jurisdiction);
  const concerned = campaigns.filter((c) =>
    c.bills.some(
      (b) =>
        b.jurisdiction === bill.jurisdiction &&
        b.session === bill.session &&
        b.identifier === bill.identifier,
    ),
  );
  return new Map(
    concerned.flatMap((c): [string, Stale][] => {
      const stale = staleBy(statuses, c);
      return stale ? [[c.key, stale]] : [];
    }),
  );
}
