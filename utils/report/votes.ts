/** Where votes stand, in short: by everybody's words up to the report's last day. */
import type { CampaignKey } from '../model/call';
import type { Evidence } from '../tally/evidence';
import { STANDINGS, whipBoard, whipRow, type Voter } from '../tally/whip';
import type { Fold } from './fold';
import type { KnownCampaign } from './known';
import type { TargetPosition, WhipSummary } from './report';

export function evidenceFor(
  { heard, scope }: Fold,
  key: CampaignKey,
  known: KnownCampaign | undefined,
): Evidence[] {
  const all = [...(heard.get(key)?.heard.values() ?? []), ...(known?.evidence ?? [])];
  return scope.to === undefined ? all : all.filter((e) => e.day <= scope.to!);
}

export function positionsBy(evidence: readonly Evidence[], today: string): (id: string) => TargetPosition {
  const about = new Map<string, Evidence[]>();
  for (const one of evidence) about.set(one.legislator, [...(about.get(one.legislator) ?? []), one]);
  return (id) => {
    const { position, evidence: sorted, conflict } = whipRow({ id } as Voter, about.get(id) ?? [], today);
    const [newest] = sorted;
    return {
      standing: position,
      day: newest?.day ?? '',
      source: newest?.source ?? null,
      isDisputed: conflict !== null,
    };
  };
}

export function whipSummary(
  known: KnownCampaign | undefined,
  evidence: readonly Evidence[],
  today: string,
): WhipSummary[] {
  if (!known || known.voters.length === 0) return [];
  const board = whipBoard(known.voters, evidence, known.vote ?? { want: 'yes' }, today);
  const { counts, open, daysLeft } = board;
  return [
    {
      campaign: known.key,
      want: known.vote?.want ?? null,
      voters: board.rows.length,
      counts: Object.fromEntries(STANDINGS.map((s) => [s, counts[s]])) as WhipSummary['counts'],
      needed: known.vote ? board.needed : null,
      outstanding: known.vote ? board.outstanding : null,
      open,
      disputed: board.rows.filter((row) => row.conflict !== null).length,
      daysLeft,
    },
  ];
}
