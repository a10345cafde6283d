import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TargetView } from '../../utils/model/views';
import type { SavedCall, SheetState } from './state';

interface EditingProps {
  state: SheetState;
  root: RefObject<HTMLElement | null>;
  status: RefObject<HTMLElement | null>;
  recall: ((callId: string) => Promise<SavedCall | undefined>) | undefined;
  earlier: TargetView['lastCall'];
  /** Begin at once with the call of before. */
  start: boolean | undefined;
}

export interface Editing {
  /** The call that is being corrected, or null. */
  call: SavedCall | null;
  /** Of a call of before all that is recorded is fetched first: a list has only its outcome. */
  begin: (call: SavedCall) => void;
  end: () => void;
}

/** Which recorded call is being corrected on a sheet. It ends when the parent has saved. */
export function useEditing({ state, root, status, recall, earlier, start }: EditingProps): Editing {
  const [call, setCall] = useState<SavedCall | null>(null);
  const wasEditing = useRef(false);
  const begin = (known: SavedCall) => {
    if (state.kind === 'saved' || !recall) setCall(known);
    else void recall(known.id).then((whole) => whole && setCall(whole));
  };
  useLayoutEffect(() => {
    if (start && earlier) begin(earlier);
  }, []);
  useLayoutEffect(() => {
    if (state.kind === 'saved') setCall(null);
  }, [state.kind]);
  useLayoutEffect(() => {
    // The form that had the focus is gone, and the keys need it inside the sheet.
    if (wasEditing.current && !call) (state.kind === 'saved' ? status : root).current?.focus();
    wasEditing.current = call !== null;
  }, [call === null]);
  return { call, begin, end: () => setCall(null) };
}
