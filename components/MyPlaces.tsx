import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlaceView } from '../utils/model/views';
import { Button } from './ui/Button';
import { Field } from './ui/Field';
import { placeName, seatsText } from './ui/person';

export interface MyPlacesProps {
  /** The current one first. */
  places: PlaceView[];
  onUse: (id: string) => void;
  onRemove: (id: string) => void;
  onRename: (id: string, name: string) => void;
  onAdd: () => void;
}

/** Longest name of a place, in characters. */
const MAX_NAME = 40;

/** Whose legislators are called: the reader's own, or those of somebody they help. */
export function MyPlaces({ places, onUse, onRemove, onRename, onAdd }: MyPlacesProps) {
  const [current] = places;
  return (
    <section class="step card my-places">
      <h2>{i18n.t('places.title')}</h2>
      <p class="muted">{i18n.t('places.hint')}</p>
      <ul class="plain-list">
        {places.map((place) => (
          <li key={place.id} class="row between wrap" data-my-place={place.id}>
            <span>
              <b>{placeName(place) || place.jurisdictionName}</b>{' '}
              {place === current && places.length > 1 && (
                <span class="tag later">{i18n.t('places.current')}</span>
              )}
              <br />
              <span class="muted">
                {place.jurisdictionName}, {seatsText(place)}
              </span>
            </span>
            {places.length > 1 && (
              <span class="row wrap">
                {place !== current && (
                  <Button action="use-place" onPress={() => onUse(place.id)}>
                    {i18n.t('places.use')}
                    <span class="hear-only"> {placeName(place)}</span>
                  </Button>
                )}
                <Button kind="quiet" action="remove-place" onPress={() => onRemove(place.id)}>
                  {i18n.t('places.remove')}
                  <span class="hear-only"> {placeName(place)}</span>
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {current && <NameForm key={current.id} place={current} onRename={onRename} />}
      <p>
        <Button action="add-place" onPress={onAdd}>
          {i18n.t('places.add')}
        </Button>
      </p>
    </section>
  );
}

function NameForm({ place, onRename }: { place: PlaceView; onRename: MyPlacesProps['onRename'] }) {
  const [name, setName] = useState(placeName(place));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onRename(place.id, name.trim());
      }}
    >
      <Field id="place-name" label={i18n.t('places.name')} hint={i18n.t('places.name_hint')}>
        <div class="row wrap">
          <input
            id="place-name"
            class="grow"
            name="place-name"
            maxLength={MAX_NAME}
            autocomplete="off"
            aria-describedby="place-name-hint"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <Button action="rename-place">{i18n.t('places.rename')}</Button>
        </div>
      </Field>
    </form>
  );
}
