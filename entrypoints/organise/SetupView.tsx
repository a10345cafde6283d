import { useEffect, useMemo, useState } from 'preact/hooks';
import { Setup } from '../../components/Setup';
import { choicesIn, placeFor } from '../../utils/app/choose-place';
import type { MyWords, PagePorts } from '../../utils/app/ports';
import { askSurely } from '../../utils/browser/ask';
import { createFinderPorts } from '../../utils/browser/finder-ports';
import { askForGeocoder, askForSites } from '../../utils/browser/hosts';
import { saveWords } from '../../utils/browser/settings';
import type { DistrictRef, Place } from '../../utils/model/legislator';
import type { Problem } from '../../utils/model/result';
import type { DistrictChoice, StateChoice } from '../../utils/model/views';
import { useFinder } from '../../utils/ui/use-finder';

interface Opened {
  code: string;
  choices: DistrictChoice[];
  asOf: string;
}

interface Choice {
  jurisdiction: string;
  districts: DistrictRef[];
  name: string;
  town: string;
}

export interface SetupViewProps {
  ports: PagePorts;
  states: StateChoice[];
  words: MyWords;
  /** Id of the place whose districts are chosen. */
  id: string;
  /** That place as it is kept, or undefined for a new one. */
  place: Place | undefined;
  onSaved: () => void;
}

/** Choosing districts, for a first place or another. Its code is fetched when it is wanted: most visits need none of it. */
export function SetupView({ ports: page, states, words, id, place, onSaved }: SetupViewProps) {
  const ports = useMemo(() => createFinderPorts(page), [page]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const finder = useFinder(ports, opened?.code ?? null, askForGeocoder);

  async function open(code: string) {
    const result = await choicesIn(ports, code);
    setOpened(result.ok ? { code, ...result.value } : null);
    setProblems(result.ok ? [] : result.problems);
  }

  async function chooseState(code: string) {
    // First of all, while the browser still knows of the click.
    const granted = askForSites(states.find((s) => s.code === code)?.hosts ?? []);
    setBusy(true);
    await open(code);
    // Without access the districts can still be chosen, and calls made from the popup.
    if (!(await granted.catch(() => false))) setProblems((p) => [...p, { code: 'permission_refused' }]);
    setBusy(false);
  }

  async function save(choice: Choice) {
    setBusy(true);
    const made = await placeFor(ports, {
      ...choice,
      id,
      ...(place?.name !== undefined && { placeName: place.name }),
    });
    const saved = made.ok ? await askSurely(() => ports.store.savePlace(made.value).then(() => made)) : made;
    await saveWords({ my_name: choice.name, my_town: choice.town });
    setBusy(false);
    setProblems(saved.ok ? [] : saved.problems);
    if (saved.ok) onSaved();
  }

  useEffect(() => {
    if (place) void open(place.jurisdiction);
  }, []);
  return (
    <Setup
      states={states}
      chosen={opened?.code ?? null}
      choices={opened?.choices ?? null}
      asOf={opened?.asOf ?? null}
      initial={{ districts: place?.districts ?? [], name: words.my_name ?? '', town: words.my_town ?? '' }}
      today={finder.today}
      finder={finder.view}
      on={finder.on}
      busy={busy}
      problems={problems}
      onChooseState={(code) => void chooseState(code)}
      onSave={(choice) => void save(choice)}
    />
  );
}
