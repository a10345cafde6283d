/** Looking for one's districts on the organise page: the map, addresses and locations. Forgets all with the screen. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createDistrictFinder } from '../app/find-districts';
import { coarserThanDistricts, inState, openState, spotOfMatch, today } from '../app/finder-steps';
import type { FinderPorts } from '../app/ports';
import { findLocation } from '../browser/location';
import { addressProblem } from '../model/address-rules';
import type { AddressMatch, FinderActions, FinderView, Spot } from '../model/finder';
import { fail } from '../model/result';

const NOTHING: FinderView = {
  ...{ drawing: null, mapProblems: [], busy: null, problems: [], matches: [] },
  ...{ coarse: null, look: null, answer: null, lookups: [] },
};
/** What a new question clears. */
const ASKING: Pick<FinderView, 'busy' | 'problems' | 'matches' | 'coarse'> = {
  ...{ busy: null, problems: [], matches: [], coarse: null },
};

/** How much of the surroundings the map shows of a place, in metres. */
const AROUND = { address: 2500, location: 2500, town: 8000 } as const;

export interface Finder {
  /** The day at the capitol, `YYYY-MM-DD`. */
  today: string;
  view: FinderView;
  on: FinderActions;
}

/**
 * @param jurisdiction null before a state is chosen
 * @param askToSend asks for the geocoder's host, first thing in the click
 */
export function useFinder(
  ports: FinderPorts,
  jurisdiction: string | null,
  askToSend: () => Promise<boolean>,
): Finder {
  const finder = useMemo(() => createDistrictFinder(ports), [ports]);
  const [view, setView] = useState<FinderView>(NOTHING);
  /** Counts questions: an answer that comes after the next question is nobody's. */
  const newest = useRef(0);
  const change = (part: Partial<FinderView>) => setView((v) => ({ ...v, ...part }));

  useEffect(() => {
    let isOpen = true;
    setView(NOTHING);
    if (jurisdiction === null) return;
    void openState(finder, ports, jurisdiction).then((opened) => isOpen && change(opened));
    return () => {
      isOpen = false;
      newest.current += 1;
    };
  }, [jurisdiction, finder]);

  /** Starts a question. @returns whether it is still the newest */
  const begin = (part: Partial<FinderView>): (() => boolean) => {
    const mine = ++newest.current;
    change({ ...ASKING, ...part });
    return () => mine === newest.current;
  };

  async function answer(spot: Spot, isNewest: () => boolean): Promise<void> {
    const found = await finder.find(jurisdiction ?? '', spot, today(ports, jurisdiction));
    if (!isNewest()) return;
    change({
      ...ASKING,
      ...(spot.kind !== 'map' && {
        look: { ...spot, metres: Math.max(AROUND[spot.kind], spot.accuracy * 2) },
      }),
      ...(found.ok ? { answer: { spot, place: found.value } } : { problems: found.problems }),
    });
  }
  const answerMatch = (match: AddressMatch, isNewest: () => boolean) => answer(spotOfMatch(match), isNewest);

  async function lookUp(address: string, allowed: Promise<boolean>, isNewest: () => boolean): Promise<void> {
    const granted = await allowed.catch(() => false);
    const got = granted
      ? inState(await ports.geocoder.find(address), jurisdiction ?? '')
      : fail('geocoder_refused');
    if (!isNewest()) return;
    if (!got.ok) return change({ ...ASKING, problems: got.problems });
    const [only, ...others] = got.value;
    if (only && others.length === 0) return answerMatch(only, isNewest);
    change({ ...ASKING, matches: got.value });
  }

  async function locate(isNewest: () => boolean): Promise<void> {
    const got = await findLocation();
    if (!isNewest()) return;
    if (!got.ok) return change({ ...ASKING, problems: got.problems });
    const { lat, lng, accuracy } = got.value;
    if (!coarserThanDistricts(accuracy)) return answer({ kind: 'location', lat, lng, accuracy }, isNewest);
    change({ ...ASKING, coarse: accuracy, look: { lat, lng, metres: accuracy * 1.5 } });
  }

  return {
    today: today(ports, jurisdiction),
    view,
    on: {
      onPoint: (place) => void answer({ kind: 'map', ...place }, begin({})),
      onTown: ({ name, lat, lng }) =>
        void answer({ kind: 'town', lat, lng, label: name, accuracy: 0 }, begin({})),
      onAddress: (address) => {
        const wrong = addressProblem(address);
        // The browser is asked while it still knows of the click.
        if (wrong) begin({ problems: [wrong] });
        else void lookUp(address, askToSend(), begin({ busy: 'address' }));
      },
      onMatch: (match) => void answerMatch(match, begin({})),
      onLocation: () => void locate(begin({ busy: 'location' })),
    },
  };
}
