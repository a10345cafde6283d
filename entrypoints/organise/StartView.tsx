import { useEffect, useState } from 'preact/hooks';
import { MyDistricts } from '../../components/MyDistricts';
import { Setup } from '../../components/Setup';
import { choicesIn, placeFor, stateChoices } from '../../utils/app/choose-place';
import { placeView } from '../../utils/app/place-view';
import type { PagePorts } from '../../utils/app/ports';
import { askAgain, askSurely } from '../../utils/browser/ask';
import { askForSites } from '../../utils/browser/hosts';
import { sendMessage } from '../../utils/browser/messages';
import type { DistrictRef } from '../../utils/model/legislator';
import type { Problem } from '../../utils/model/result';
import type { DistrictChoice } from '../../utils/model/views';
import { useNewerPlace } from '../../utils/ui/use-newer-place';
import { useReady } from '../../utils/ui/use-ready';
import { useStored } from '../../utils/ui/use-stored';
import { PagesView } from './PagesView';

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
export function StartView({ ports }: { ports: PagePorts }) {
  const known = useStored(async () => {
    const [states, place, words] = await Promise.all([
      stateChoices(ports),
      ports.store.place(),
      ports.words(),
    ]);
    return { states, place, words };
  }, ['place', 'words']);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [changing, setChanging] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  useReady(known !== undefined);
  useNewerPlace(ports);

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
    const place = await placeFor(ports, choice);
    const saved = place.ok ? await askSurely(() => sendMessage('keepPlace', place.value)) : place;
    await askAgain(() => sendMessage('saveWords', { my_name: choice.name, my_town: choice.town }));
    setBusy(false);
    setProblems(saved.ok ? [] : saved.problems);
    if (saved.ok) setChanging(false);
  }

  const place = known?.place;
  useEffect(() => {
    if (changing && place) void open(place.jurisdiction);
  }, [changing]);
  if (!known) return null;
  const { words, states } = known;
  if (place && !changing) {
    return (
      <>
        <MyDistricts
          place={placeView(place)}
          name={words.my_name ?? ''}
          town={words.my_town ?? ''}
          onChange={() => setChanging(true)}
        />
        <PagesView />
      </>
    );
  }
  return (
    <Setup
      states={states}
      chosen={opened?.code ?? null}
      choices={opened?.choices ?? null}
      asOf={opened?.asOf ?? null}
      initial={{ districts: place?.districts ?? [], name: words.my_name ?? '', town: words.my_town ?? '' }}
      busy={busy}
      problems={problems}
      onChooseState={(code) => void chooseState(code)}
      onSave={(choice) => void save(choice)}
    />
  );
}
