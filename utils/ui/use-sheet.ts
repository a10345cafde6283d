/** The life of one call sheet: loaded, being recorded, saved, taken back. The same in popup, window and card. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Call, CallDraft, CampaignKey, Position } from '../model/call';
import type { Problem, Result } from '../model/result';
import type { SheetView } from '../model/views';

/** What a sheet asks of the world; each may take its time, none throws. */
export interface SheetActions {
  load(campaign: CampaignKey, target: string | null): Promise<Result<SheetView>>;
  record(draft: CallDraft): Promise<Result<Call>>;
  undo(request: { id: string; undoes: string }): Promise<Result<null>>;
  newId(): string;
}

export type SheetStep =
  | { kind: 'ready'; undone?: boolean }
  | { kind: 'saving' }
  | { kind: 'saved'; record: Call }
  | { kind: 'failed'; problems: Problem[] };

export interface Sheet {
  /** Null until loaded, or where it cannot be: then `problems` says why. */
  view: SheetView | null;
  problems: Problem[];
  step: SheetStep;
  show(campaign: CampaignKey, target: string | null): Promise<void>;
  record(draft: CallDraft): Promise<void>;
  /** The office's answer, told after the call was saved: a correction that replaces it. */
  correct(callId: string, position: Position): Promise<void>;
  undo(callId: string): Promise<void>;
  /** The same sheet again, with what is known by now. */
  reload(): Promise<void>;
}

/** @param first what to show at once, or null to wait for {@link Sheet.show} */
export function useSheet(
  actions: SheetActions,
  first: { campaign: CampaignKey; target: string | null } | null,
): Sheet {
  const [view, setView] = useState<SheetView | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [step, setStep] = useState<SheetStep>({ kind: 'ready' });
  /** The draft of the call that was saved last: a correction repeats it. */
  const draft = useRef<CallDraft | null>(null);

  async function show(campaign: CampaignKey, target: string | null, undone = false): Promise<void> {
    // Another person's sheet is not left on the screen while the wanted one is fetched.
    if (view && (view.campaign.key !== campaign || view.target.id !== target)) setView(null);
    const loaded = await actions.load(campaign, target);
    setView(loaded.ok ? loaded.value : null);
    setProblems(loaded.ok ? [] : loaded.problems);
    setStep(undone ? { kind: 'ready', undone } : { kind: 'ready' });
  }

  async function record(wanted: CallDraft): Promise<void> {
    setStep({ kind: 'saving' });
    const result = await actions.record(wanted);
    if (result.ok) draft.current = { ...wanted, id: result.value.id };
    setStep(
      result.ok ? { kind: 'saved', record: result.value } : { kind: 'failed', problems: result.problems },
    );
  }

  async function correct(callId: string, position: Position): Promise<void> {
    if (draft.current?.id !== callId) return;
    await record({ ...draft.current, id: actions.newId(), position, replaces: callId });
  }

  async function undo(callId: string): Promise<void> {
    const before = step;
    setStep({ kind: 'saving' });
    const result = await actions.undo({ id: actions.newId(), undoes: callId });
    if (!result.ok) setStep({ kind: 'failed', problems: result.problems });
    else if (view) await show(view.campaign.key, view.target.id, true);
    else setStep(before);
  }

  useEffect(() => {
    if (first) void show(first.campaign, first.target);
  }, [first?.campaign, first?.target]);

  return {
    view,
    problems,
    step,
    show: (campaign, target) => show(campaign, target),
    record,
    correct,
    undo,
    reload: async () => {
      if (view) await show(view.campaign.key, view.target.id);
    },
  };
}
