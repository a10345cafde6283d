import { useState } from 'preact/hooks';
import { stateChoices } from '../../utils/app/choose-place';
import type { PagePorts } from '../../utils/app/ports';
import { useLater } from '../../utils/ui/use-later';
import { useNewerPlace } from '../../utils/ui/use-newer-place';
import { useReady } from '../../utils/ui/use-ready';
import { useStored } from '../../utils/ui/use-stored';
import { PagesView } from './PagesView';
import { PlaceCards } from './PlaceCards';
import type { SetupViewProps } from './SetupView';

const loadReminders = async () => (await import('./RemindersView')).RemindersView;

/** First run and "my districts". */
export function StartView({ ports }: { ports: PagePorts }) {
  const known = useStored(async () => {
    const [states, places, words] = await Promise.all([
      stateChoices(ports),
      ports.store.places(),
      ports.words(),
    ]);
    return { states, places, words };
  }, ['place', 'words']);
  /** Id of the place whose districts are being chosen: the current one's, or a new one's. */
  const [choosing, setChoosing] = useState<string | null>(null);
  const [current] = known?.places ?? [];
  const isSettingUp = known !== undefined && (!current || choosing !== null);
  const SetupView = useLater<SetupViewProps>(
    isSettingUp,
    async () => (await import('./SetupView')).SetupView,
  );
  const RemindersView = useLater(known !== undefined && !isSettingUp, loadReminders);
  useReady(known !== undefined && (!isSettingUp || SetupView !== null));
  useNewerPlace(known !== undefined);

  if (!known) return null;
  if (current && choosing === null) {
    return (
      <>
        <PlaceCards
          ports={ports}
          places={known.places}
          words={known.words}
          onChange={() => setChoosing(current.id)}
          onAdd={() => setChoosing(ports.newId())}
        />
        <PagesView />
        {RemindersView && <RemindersView ports={ports} />}
      </>
    );
  }
  if (!SetupView) return null;
  return (
    <SetupView
      key={choosing}
      ports={ports}
      states={known.states}
      words={known.words}
      id={choosing ?? 'home'}
      place={known.places.find((p) => p.id === choosing)}
      onSaved={() => setChoosing(null)}
    />
  );
}
