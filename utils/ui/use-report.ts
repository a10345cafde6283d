/** The report on a page: made when it is wanted, and again when calls, campaigns or noted evidence change. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { eachCall } from '../app/each-call';
import { gatherReport, type Gathered } from '../app/make-report';
import type { GroupPorts } from '../app/ports';
import { firstScope, noneSeen, reportChoices, seeCall } from '../app/report-choices';
import { onChange, type Change } from '../browser/changes';
import type { ReportChoices } from '../model/report-choices';
import type { ReportScope } from '../report/report';

/** Milliseconds after which it is said how far the counting is. */
const PATIENCE = 1000;
const CHANGES: readonly Change[] = ['calls', 'campaigns', 'group'];

export interface ShownReport {
  /** What the report at hand is about; null before the first one. */
  made: (Gathered & { scope: ReportScope }) | null;
  choices: ReportChoices;
  /** Calls read of about how many, once it takes longer than a second. */
  progress: { read: number; of: number } | null;
}

const NO_CHOICES: ReportChoices = { campaigns: [], bills: [], groups: [] };

/** @param wanted null leaves the choice to the calls: the campaign that was called for last */
export function useReport(ports: GroupPorts, wanted: ReportScope | null): ShownReport {
  const [shown, setShown] = useState<ShownReport>({ made: null, choices: NO_CHOICES, progress: null });
  const chosen = useRef<ReportScope | null>(null);
  const key = JSON.stringify(wanted);

  useEffect(() => {
    let isOpen = true;
    let isBusy = false;
    let isStale = false;

    async function make(): Promise<void> {
      const start = performance.now();
      const onProgress = (read: number, of: number) => {
        if (isOpen && performance.now() - start > PATIENCE)
          setShown((s) => ({ ...s, progress: { read, of } }));
      };
      // Once chosen it stays, so that a call for another campaign does not turn the page.
      const before = chosen.current;
      const scope = wanted ?? (before && Object.keys(before).length > 0 ? before : await firstOf());
      const seen = noneSeen();
      const made = await gatherReport(ports, scope, { onProgress, onCall: (call) => seeCall(seen, call) });
      const choices = await reportChoices(ports, seen);
      if (!isOpen) return;
      chosen.current = scope;
      setShown({ made: { ...made, scope }, choices, progress: null });
    }
    async function firstOf(): Promise<ReportScope> {
      const seen = noneSeen();
      await eachCall(ports, (call) => seeCall(seen, call));
      return firstScope(seen);
    }
    async function renew(): Promise<void> {
      isStale = true;
      if (isBusy) return;
      isBusy = true;
      try {
        while (isStale && isOpen) {
          isStale = false;
          await make();
        }
      } finally {
        isBusy = false;
      }
    }
    void renew();
    const stop = onChange((change) => CHANGES.includes(change) && void renew());
    return () => {
      isOpen = false;
      stop();
    };
  }, [key]);
  return shown;
}
