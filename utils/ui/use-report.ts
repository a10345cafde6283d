/** The report on a page: made when it is wanted, and again when calls, campaigns or noted evidence change. */
import { useRef } from 'preact/hooks';
import { eachCall } from '../app/each-call';
import { gatherReport, type Gathered } from '../app/make-report';
import type { GroupPorts } from '../app/ports';
import { firstScope, noneSeen, reportChoices, seeCall } from '../app/report-choices';
import type { Change } from '../browser/changes';
import type { ReportChoices } from '../model/report-choices';
import type { ReportScope } from '../report/report';
import { useCounted } from './use-counted';

const CHANGES: readonly Change[] = ['calls', 'campaigns', 'group'];

interface Made {
  made: Gathered & { scope: ReportScope };
  choices: ReportChoices;
}

export interface ShownReport {
  /** The newest that was made, be it of what was wanted before; null before the first one. */
  made: Made['made'] | null;
  choices: ReportChoices;
  /** Calls read of about how many, once it takes longer than a second. */
  progress: { read: number; of: number } | null;
}

const NO_CHOICES: ReportChoices = { campaigns: [], bills: [], groups: [] };

/** @param wanted null leaves the choice to the calls: the campaign that was called for last */
export function useReport(ports: GroupPorts, wanted: ReportScope | null): ShownReport {
  const chosen = useRef<ReportScope | null>(null);
  const last = useRef<Made | null>(null);
  const { value, calls, of } = useCounted(
    async (told): Promise<Made> => {
      // Once chosen it stays, so that a call for another campaign does not turn the page.
      const before = chosen.current;
      const isChosen = before !== null && Object.keys(before).length > 0;
      const scope = wanted ?? (isChosen ? before : await firstOf(ports));
      const seen = noneSeen();
      const made = await gatherReport(ports, scope, {
        onProgress: told,
        onCall: (call) => seeCall(seen, call),
      });
      chosen.current = scope;
      return { made: { ...made, scope }, choices: await reportChoices(ports, seen) };
    },
    CHANGES,
    JSON.stringify(wanted),
  );
  if (value) last.current = value;
  return {
    made: last.current?.made ?? null,
    choices: last.current?.choices ?? NO_CHOICES,
    progress: calls === undefined ? null : { read: calls, of: Math.max(calls, of ?? 0) },
  };
}

async function firstOf(ports: GroupPorts): Promise<ReportScope> {
  const seen = noneSeen();
  await eachCall(ports, (call) => seeCall(seen, call));
  return firstScope(seen);
}
