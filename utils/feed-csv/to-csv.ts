/** From a feed to the spreadsheet that stands for it: `feedFromCsv` reads the same campaigns back. */
import type { Campaign, Feed, Localized } from '../model/campaign';
import { toCsv } from '../model/csv';
import { FEED_COLUMNS, GROUPS, headerOf, NEEDED, PLAIN_COLUMNS, WITH_LANGUAGE } from './columns';

type Cells = Record<string, string | undefined>;

/**
 * Key and signature are not in it: a list is not signed. Spaces around a text are not kept by spreadsheets.
 * @returns CSV by RFC 4180 with the columns of `columns.ts` that are used
 */
export function feedToCsv(feed: Feed): string {
  const about: Cells = {
    group_id: feed.id,
    group: feed.name,
    group_url: feed.url,
    updated: feed.updated,
  };
  const rows = feed.campaigns.flatMap(rowsOf);
  rows[0] = { ...about, ...rows[0] };
  const used = new Set(rows.flatMap((row) => Object.keys(row).filter((c) => row[c] !== undefined)));
  const header = columnsIn([...used]).filter((c) => used.has(c) || (NEEDED as readonly string[]).includes(c));
  return toCsv([header, ...rows.map((row) => header.map((column) => row[column] ?? ''))]);
}

/** All columns in the order of the documentation, each with its languages after it. */
function columnsIn(used: readonly string[]): string[] {
  const order = [
    ...FEED_COLUMNS,
    ...PLAIN_COLUMNS,
    ...WITH_LANGUAGE,
    ...Object.values(GROUPS).flatMap((g) => g.plain),
  ];
  return order.flatMap((name) => {
    if (!WITH_LANGUAGE.includes(name)) return [name];
    const others = used.filter((c) => c.startsWith(`${name}_`) && isTag(c.slice(name.length + 1)));
    return [name, ...others.sort()];
  });
}

const isTag = (text: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);

const words = (name: string, text: Localized | undefined): Cells =>
  Object.fromEntries(Object.entries(text ?? {}).map(([tag, line]) => [headerOf(name, tag), line]));

function rowsOf(campaign: Campaign): Cells[] {
  const [first] = campaign.bills;
  const isOne = campaign.bills.every(
    (b) => b.jurisdiction === first!.jurisdiction && b.session === first!.session,
  );
  const head: Cells = {
    campaign: campaign.id,
    ...(isOne && { state: first!.jurisdiction, session: first!.session }),
    bills: campaign.bills
      .map((b) => (isOne ? b.identifier : `${b.jurisdiction}/${b.session}/${b.identifier}`))
      .join('; '),
    stance: campaign.stance,
    status: campaign.status,
    result: campaign.result,
    chamber: campaign.chamber,
    ...words('title', campaign.title),
    ...words('ask', campaign.ask),
    ...words('summary', campaign.summary),
    ...words('why', campaign.why),
    ...words('thanks', campaign.thanks),
    lead: campaign.lead?.name,
    lead_url: campaign.lead?.url,
    ...words('lead_guidance', campaign.lead?.guidance),
  };
  const groups = [
    campaign.targets.map(targetCells),
    campaign.scripts.map((s): Cells => ({
      script: s.text,
      script_language: s.language,
      script_channel: s.channel,
      script_role: s.role,
      script_position: s.position,
      script_chamber: s.chamber,
    })),
    (campaign.deadlines ?? []).map((d): Cells => ({
      deadline: d.type,
      deadline_at: d.at.replace('T', ' '),
      deadline_zone: d.zone,
      deadline_chamber: d.chamber,
      deadline_place: d.place,
    })),
    (campaign.partners ?? []).map((p): Cells => ({
      partner: p.name,
      partner_url: p.url,
      ...words('partner_guidance', p.guidance),
    })),
    (campaign.links ?? []).map((l): Cells => ({ link: l.url, link_title: l.title })),
    (campaign.positions ?? []).map((p): Cells => ({
      position_legislator: p.legislator,
      position: p.position,
      position_source: p.source.title,
      position_source_url: p.source.url,
      position_source_date: p.source.date,
    })),
  ];
  const rows = Math.max(...groups.map((g) => g.length));
  return Array.from(
    { length: rows },
    (_, i) =>
      Object.assign({}, i === 0 ? head : { campaign: campaign.id }, ...groups.map((g) => g[i])) as Cells,
  );
}

const targetCells = (target: Campaign['targets'][number]): Cells => ({
  target: target.who === 'legislator' ? target.id : target.who.replace('_', ' '),
  target_chamber: 'chamber' in target ? target.chamber : undefined,
  committee: target.who === 'committee' ? target.name : undefined,
  target_role: target.role,
  target_goal: target.goal?.toString(),
  ...words('target_note', 'note' in target ? target.note : undefined),
});
