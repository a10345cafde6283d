/** The life of one call sheet: loaded, being recorded, saved, taken back. The same in popup, window and card. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Call, CallChange, CallDraft, CampaignKey } from '../model/call';
import { correctionOf } from '../model/call';
import type { FlagDraft, FlagReason, NumberFlag } from '../model/flag';
import type { Problem, Result } from '../model/result';
import type { SheetView } from '../model/views';

/** What a sheet asks of the world; each may take its time, none throws. */
export interface SheetActions {
  load(campaign: CampaignKey, target: string | null): Promise<Result<SheetView>>;
  record(draft: CallDraft): Promise<Result<Call>>;
  undo(request: { id: string; undoes: string }): Promise<Result<null>>;
  flag(draft: FlagDraft): Promise<Result<NumberFlag>>;
  unflag(request: { id: string }): Promise<Result<null>>;
  /** All that is recorded of a call; left out in somebody else's page. */
  recall?(id: string): Promise<Call | undefined>;
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
  /** Why a flag could not be set or taken back. */
  flagProblems: Problem[];
  show(campaign: CampaignKey, target: string | null): Promise<void>;
  record(draft: CallDraft): Promise<void>;
  /** A recorded call went otherwise: a correction that replaces it. */
  correct(callId: string, change: CallChange): Promise<void>;
  undo(callId: string): Promise<void>;
  /** The number (E.164) did not work for this person; the call's own state stays. */
  flag(number: string, reason: FlagReason): Promise<void>;
  unflag(id: string): Promise<void>;
  recall: SheetActions['recall'];
  /** The same sheet again, with what is known by now. */
  reload(): Promise<void>;
  /**
   * What another part of the extension did meanwhile: a call recorded or taken back, another mode. What is being
   * written here stays.
   */
  refresh(): Promise<void>;
}

/** @param first what to show at once, or null to wait for {@link Sheet.show} */
export function useSheet(
  actions: SheetActions,
  first: { campaign: CampaignKey; target: string | null } | null,
): Sheet {
  const [view, setView] = useState<SheetView | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [step, setStep] = useState<SheetStep>({ kind: 'ready' });
  const [flagProblems, setFlagProblems] = useState<Problem[]>([]);
  /** One telephone call about several bills: its records share an id, until another person's sheet comes. */
  const conversation = useRef<{ target: string; id: string } | null>(null);
  /** As they are now, for a refresh that was asked for in an earlier drawing. */
  const now = useRef({ view, step });
  now.current = { view, step };
  /** Counts what was begun: an answer that something newer has overtaken is dropped. */
  const begun = useRef(0);

  async function show(campaign: CampaignKey, target: string | null, undone = false): Promise<void> {
    begun.current++;
    // Another person's sheet is not left on the screen while the wanted one is fetched.
    if (view && (view.campaign.key !== campaign || view.target.id !== target)) setView(null);
    const loaded = await actions.load(campaign, target);
    setView(loaded.ok ? loaded.value : null);
    setProblems(loaded.ok ? [] : loaded.problems);
    setFlagProblems([]);
    setStep(undone ? { kind: 'ready', undone } : { kind: 'ready' });
  }

  /** The numbers anew, in their order by now; what is written or saved of the call stays. */
  async function flagged(result: Result<unknown>): Promise<void> {
    setFlagProblems(result.ok ? [] : result.problems);
    if (!result.ok || !view) return;
    const loaded = await actions.load(view.campaign.key, view.target.id);
    if (loaded.ok) setView({ ...loaded.value, callId: view.callId });
  }

  async function record(drafted: CallDraft): Promise<void> {
    begun.current++;
    setStep({ kind: 'saving' });
    if (conversation.current?.target !== drafted.target)
      conversation.current = view?.together?.length ? { target: drafted.target, id: actions.newId() } : null;
    const wanted = conversation.current ? { conversation: conversation.current.id, ...drafted } : drafted;
    const result = await actions.record(wanted);
    if (!result.ok) return setStep({ kind: 'failed', problems: result.problems });
    // What follows hangs on how it went; where that cannot be read, what was known before stays.
    const loaded = await actions.load(drafted.campaign, drafted.target);
    if (loaded.ok && view) setView({ ...loaded.value, callId: view.callId });
    setStep({ kind: 'saved', record: result.value });
  }

  async function refresh(): Promise<void> {
    const { view: held, step: at } = now.current;
    if (!held || at.kind === 'saving') return;
    const mine = ++begun.current;
    const loaded = await actions.load(held.campaign.key, held.target.id);
    if (!loaded.ok || mine !== begun.current) return;
    const last = loaded.value.target.lastCall;
    const isOver = at.kind === 'saved' && last?.id !== at.record.id;
    // An id that is in the record already is no new call's.
    setView(isOver ? loaded.value : { ...loaded.value, callId: held.callId });
    if (!isOver) return;
    const undone = loaded.value.practice === held.practice && !(last && last.at > at.record.at);
    setStep(undone ? { kind: 'ready', undone } : { kind: 'ready' });
  }

  async function correct(callId: string, change: CallChange): Promise<void> {
    if (view)
      await record(
        correctionOf(
          { id: callId, campaign: view.campaign.key, target: view.target.id },
          change,
          actions.newId(),
        ),
      );
  }

  async function undo(callId: string): Promise<void> {
    const before = step;
    begun.current++;
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
    flagProblems,
    flag: async (number, reason) => {
      const legislator = view?.target.id ?? '';
      await flagged(await actions.flag({ id: actions.newId(), number, legislator, reason }));
    },
    unflag: async (id) => flagged(await actions.unflag({ id })),
    show: (campaign, target) => show(campaign, target),
    record,
    correct,
    undo,
    recall: actions.recall,
    reload: async () => {
      if (view) await show(view.campaign.key, view.target.id);
    },
    refresh,
  };
}
