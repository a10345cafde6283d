import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallDraft, Outcome, Position, Reason, Surface } from '../../utils/model/call';
import type { SheetView } from '../../utils/model/views';
import { copyText } from '../ui/copy';
import type { SavedCall, SheetState } from './state';
import { useTimer } from './use-timer';
import { useTries } from './use-tries';

export type Copied = 'no' | 'yes' | 'failed';

/** How long "Copied" stands on the button, in milliseconds. */
const COPIED_FOR = 2500;

/** Copies text and remembers for a moment whether that worked. */
export function useCopy(root: RefObject<HTMLElement | null>): [Copied, (text: string) => Promise<void>] {
  const [copied, setCopied] = useState<Copied>('no');
  useEffect(() => {
    if (copied === 'no') return;
    const timer = setTimeout(() => setCopied('no'), COPIED_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (text: string) => {
    if (root.current) setCopied((await copyText(text, root.current)) ? 'yes' : 'failed');
  };
  return [copied, copy];
}

/** What the reader has put together of a call that is not recorded yet, and what the parent has confirmed. */
export function useCall(
  view: SheetView,
  surface: Surface,
  state: SheetState,
  onRecord: (draft: CallDraft) => void,
) {
  const { campaign, target } = view;
  const tries = useTries(target.numbers);
  const { number } = tries;
  const timer = useTimer();
  const [position, setPosition] = useState<Position>();
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState(false);
  /** The record that a correction or an undo is about stays on the sheet until the parent answers. */
  const confirmed = useRef<SavedCall | null>(null);
  /** The state that a draft was sent in: a second press before the parent answers does nothing. */
  const sentIn = useRef<SheetState | null>(null);
  if (state.kind === 'saved') confirmed.current = state.record;
  if (state.kind === 'ready') confirmed.current = null;
  const record = confirmed.current;
  const open = (state.kind === 'ready' || state.kind === 'failed') && !record;

  const send = (outcome: Outcome, reason?: Reason) => {
    if (!open || sentIn.current === state) return;
    sentIn.current = state;
    const words = note.trim();
    const seconds = timer.stop();
    setAsking(false);
    onRecord({
      id: view.callId,
      campaign: campaign.key,
      target: target.id,
      outcome,
      surface,
      ...(reason && { reason }),
      ...(position && outcome === 'contact' && { position }),
      ...(words && { note: words }),
      ...(number && { number: number.e164 }),
      ...(seconds !== undefined && { seconds }),
    });
  };
  const press = (outcome: Outcome) => {
    if (outcome !== 'unavailable') send(outcome);
    else if (open) setAsking(!asking);
  };
  return {
    ...{ number, tries, timer, position, setPosition, note, setNote },
    ...{ record, open, asking, press, giveReason: (reason: Reason) => send('unavailable', reason) },
  };
}
