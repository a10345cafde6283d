import { useEffect, useState } from 'preact/hooks';
import { Setup } from '../../components/Setup';
import { choicesIn, placeFor, stateChoices } from '../../utils/app/choose-place';
import type { FinderPorts } from '../../utils/app/ports';
import { askAgain, askSurely } from '../../utils/browser/ask';
import { askForGeocoder, askForSites } from '../../utils/browser/hosts';
import { sendMessage } from '../../utils/browser/messages';
import type { DistrictRef } from '../../utils/model/legislator';
import type { Problem } from '../../utils/model/result';
import type { DistrictChoice } from '../../utils/model/views';
import { useFinder } from '../../utils/ui/use-finder';
import { useNewerPlace } from '../../utils/ui/use-newer-place';
import { useReady } from '../../utils/ui/use-ready';
import { useStored } from '../../utils/ui/use-stored';
import { PagesView } from './PagesView';
import { PlaceCards } from './PlaceCards';

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

/** First run and "my districts". */
export function StartView({ ports }: { ports: FinderPorts }) {
  const known = useStored(async () => {
    const [states, places, words] = await Promise.all([
      stateChoices(ports),
      ports.store.places(),
      ports.words(),
    ]);
    return { states, places, words };
  }, ['place', 'words']);
  const [opened, setOpened] = useState<Opened | null>(null);
  /** Id of the place whose districts are being chosen: the current one's, or a new one's. */
  const [choosing, setChoosing] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const finder = useFinder(ports, opened?.code ?? null, askForGeocoder);
  useReady(known !== undefined);
  useNewerPlace();

  async function open(code: string) {
    const result = await choicesIn(ports, code);
    setOpened(result.ok ? { code, ...result.value } : null);
    setProblems(result.ok ? [] : result.problems);
  }

  async function chooseState(code: string) {
    // First of all, while the browser still knows of the click.
    const granted = askForSites(known?.states.find((s) => s.code === code)?.hosts ?? []);
    setBusy(true);
    await open(code);
    // Without access the districts can still be chosen, and calls made from the popup.
    if (!(await granted.catch(() => false))) setProblems((p) => [...p, { code: 'permission_refused' }]);
    setBusy(false);
  }

  async function save(choice: Choice) {
    setBusy(true);
    const before = known?.places.find((p) => p.id === choosing);
    const place = await placeFor(ports, {
      ...choice,
      id: choosing ?? 'home',
      ...(before?.name !== undefined && { placeName: before.name }),
    });
    const saved = place.ok ? await askSurely(() => sendMessage('keepPlace', place.value)) : place;
    await askAgain(() => sendMessage('saveWords', { my_name: choice.name, my_town: choice.town }));
    setBusy(false);
    setProblems(saved.ok ? [] : saved.problems);
    if (saved.ok) setChoosing(null);
  }

  const [current] = known?.places ?? [];
  const place = choosing === null ? current : known?.places.find((p) => p.id === choosing);
  useEffect(() => {
    setOpened(null);
    setProblems([]);
    if (choosing !== null && place) void open(place.jurisdiction);
  }, [choosing]);
  if (!known) return null;
  const { words, states } = known;
  if (current && choosing === null) {
    return (
      <>
        <PlaceCards
          ports={ports}
          places={known.places}
          words={words}
          onChange={() => setChoosing(current.id)}
          onAdd={() => setChoosing(ports.newId())}
        />
        <PagesView />
      </>
    );
  }
  return (
    <Setup
      key={choosing}
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
