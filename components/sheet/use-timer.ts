import { useRef, useState } from 'preact/hooks';
import { MAX_SECONDS } from '../../utils/model/call';

/** Where the clock of a call stands. Instants in milliseconds. */
export type Timing =
  { kind: 'off' } | { kind: 'running'; since: number } | { kind: 'stopped'; seconds: number };

export interface Timer {
  timing: Timing;
  /** A number was dialled, copied or shown for scanning: another number than before starts the clock anew. */
  dialled: (number: string) => void;
  /** By hand: on, or off and the time stays. */
  toggle: () => void;
  /** The call is over. @returns its seconds, or undefined where nobody timed it or forgot it for hours */
  stop: () => number | undefined;
}

const secondsSince = (since: number): number => Math.max(0, Math.round((Date.now() - since) / 1000));

/** The clock of one call. */
export function useTimer(): Timer {
  const [timing, setTiming] = useState<Timing>({ kind: 'off' });
  const latest = useRef(timing);
  latest.current = timing;
  const number = useRef('');
  const start = () => setTiming({ kind: 'running', since: Date.now() });
  return {
    timing,
    dialled: (display) => {
      if (latest.current.kind === 'running' && number.current === display) return;
      number.current = display;
      start();
    },
    toggle: () => {
      const held = latest.current;
      if (held.kind === 'running') setTiming({ kind: 'stopped', seconds: secondsSince(held.since) });
      else start();
    },
    stop: () => {
      const held = latest.current;
      if (held.kind === 'off') return undefined;
      const seconds = held.kind === 'running' ? secondsSince(held.since) : held.seconds;
      // Kept where the call could not be saved at once, or is taken back and recorded anew.
      setTiming({ kind: 'stopped', seconds });
      return seconds > MAX_SECONDS ? undefined : seconds;
    },
  };
}
