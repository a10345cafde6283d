import { useState } from 'preact/hooks';
import { MyDistricts, type RefreshState } from '../../components/MyDistricts';
import { MyNumbers } from '../../components/MyNumbers';
import { MyPlaces } from '../../components/MyPlaces';
import { myPeople, ownNumber } from '../../utils/app/my-people';
import { placeView } from '../../utils/app/place-view';
import type { MyWords, PagePorts } from '../../utils/app/ports';
import { refreshPeople } from '../../utils/app/refresh-people';
import { askAgain, askSurely } from '../../utils/browser/ask';
import { askForRosters } from '../../utils/browser/hosts';
import { sendMessage } from '../../utils/browser/messages';
import type { Place } from '../../utils/model/legislator';
import { fail, ok, type Problem, type Result } from '../../utils/model/result';
import { hasRoster, type RosterChanges } from '../../utils/model/roster';
import { useStored } from '../../utils/ui/use-stored';

export interface PlaceCardsProps {
  ports: PagePorts;
  /** At least one; the current one first. */
  places: Place[];
  words: MyWords;
  /** Choose other districts for the current place. */
  onChange: () => void;
  onAdd: () => void;
}

/** The current place with its people and their numbers, and the other places. */
export function PlaceCards({ ports, places, words, onChange, onAdd }: PlaceCardsProps) {
  const people = useStored(async () => {
    const place = await ports.store.place();
    return place && { id: place.id, ...(await myPeople(ports, place)) };
  }, ['place', 'numbers', 'calls']);
  const [refresh, setRefresh] = useState<RefreshState & { state?: string }>({ busy: false, problems: [] });
  const [place] = places;
  if (!place || !people) return null;
  const view = placeView(place);
  const { jurisdiction } = place;

  async function refreshNow(allowed: Promise<boolean>) {
    setRefresh({ busy: true, problems: [], state: jurisdiction });
    const result = (await allowed.catch(() => false)) ? await renew() : fail('roster_refused');
    setRefresh({ busy: false, state: jurisdiction, ...outcome(result) });
  }
  async function renew(): Promise<Result<RosterChanges>> {
    const newer = await refreshPeople(ports, jurisdiction);
    if (!newer.ok) return newer;
    const { places: renewed, roster, changes } = newer.value;
    const kept = await askSurely(() => ports.store.renewPlaces(renewed, roster).then(() => ok(null)));
    return kept.ok ? { ok: true, value: changes } : kept;
  }

  return (
    <>
      <MyDistricts
        place={view}
        name={words.my_name ?? ''}
        town={words.my_town ?? ''}
        lines={people.lines}
        {...(hasRoster(jurisdiction) && {
          refresh: refresh.state === jurisdiction ? refresh : { busy: false, problems: [] },
        })}
        onChange={onChange}
        // First of all, while the browser still knows of the click.
        onRefresh={() => void refreshNow(askForRosters())}
      />
      <MyNumbers
        key={place.id}
        members={people.id === place.id ? people.members : []}
        asOf={view.numbersAsOf}
        onKeep={async (written) => {
          const number = ownNumber(ports, place, written);
          const kept = number.ok
            ? await askSurely(() => ports.store.saveNumber(number.value).then(() => number))
            : number;
          return kept.ok ? [] : kept.problems;
        }}
        onRemove={(id) => void ports.store.removeNumber(id)}
        onUnflag={(id) => void askAgain(() => sendMessage('unflagNumber', { id }))}
      />
      <MyPlaces
        places={places.map(placeView)}
        onUse={(id) => void ports.store.usePlace(id)}
        onRemove={(id) => void ports.store.removePlace(id)}
        onRename={(id, name) => {
          const renamed = places.find((p) => p.id === id);
          if (renamed) void ports.store.savePlace({ ...renamed, name });
        }}
        onAdd={onAdd}
      />
    </>
  );
}

/** That there is nothing newer is no failure to whoever asked. */
function outcome(result: Result<RosterChanges>): { problems: Problem[]; changes?: RosterChanges } {
  if (result.ok) return { problems: [], changes: result.value };
  const [first] = result.problems;
  return first?.code === 'roster_older'
    ? { problems: [], changes: { added: 0, moved: 0, gone: 0, vacant: 0 } }
    : { problems: result.problems };
}
