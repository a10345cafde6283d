import { useState } from 'preact/hooks';
import type { NumberView } from '../../utils/model/views';

export interface Tries {
  /** The number to dial now. */
  number: NumberView | undefined;
  /** Numbers of this call that were busy or full, as they are shown, the first first. */
  tried: readonly string[];
  /** What to try where this one is busy; undefined where nothing is left. */
  next: NumberView | undefined;
  /** Undefined: the best one there is. */
  choose: (display: string | undefined) => void;
  /** This one is busy: on to the next. */
  busy: () => void;
}

/** A line that puts nobody through is no second try. */
const isTry = ({ flag, corrected, line }: NumberView): boolean =>
  !flag && !corrected && line !== 'information' && line !== 'votes';

/**
 * Which of a person's numbers is at hand, and which were tried. All tries are one call: what was busy is forgotten
 * with the sheet, since a busy line says nothing of tomorrow.
 */
export function useTries(numbers: readonly NumberView[]): Tries {
  /** As it is shown; the numbers come anew when one of them is flagged. */
  const [chosen, setChosen] = useState<string>();
  const [tried, setTried] = useState<readonly string[]>([]);
  const number =
    numbers.find((n) => n.display === chosen) ??
    numbers.find((n) => !tried.includes(n.display) && !n.flag) ??
    numbers[0];
  const next = numbers.find((n) => isTry(n) && n.display !== number?.display && !tried.includes(n.display));
  return {
    ...{ number, tried, next },
    choose: setChosen,
    busy: () => {
      if (!number || !next) return;
      setTried([...tried.filter((d) => d !== number.display), number.display]);
      setChosen(next.display);
    },
  };
}
