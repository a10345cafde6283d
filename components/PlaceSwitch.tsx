import { i18n } from '#i18n';
import type { PlaceView } from '../utils/model/views';
import { Button } from './ui/Button';
import { placeName, seatsText } from './ui/person';

export interface PlaceSwitchProps {
  /** The current one first. */
  places: PlaceView[];
  /** Address of "my districts". */
  href: string;
  onUse: (id: string) => void;
}

/** The current place in the popup's head; with several of them a menu to choose from. */
export function PlaceSwitch({ places, href, onUse }: PlaceSwitchProps) {
  const [current] = places;
  if (!current) return null;
  if (places.length === 1) {
    return (
      <a class="mine" href={href} target="_blank">
        <span class="hear-only">{i18n.t('panel.my_districts')}: </span>
        {seatsText(current)}
      </a>
    );
  }
  return (
    <details class="places-menu" data-place={current.id}>
      <summary>
        <span class="hear-only">{i18n.t('places.switch')}: </span>
        {seatsText(current)}
      </summary>
      <div>
        {places.map((place) => (
          <Button
            key={place.id}
            action="use-place"
            data-place={place.id}
            aria-pressed={place === current}
            onPress={() => onUse(place.id)}
          >
            <span>{placeName(place) || place.jurisdictionName}</span>
            <small>{seatsText(place)}</small>
          </Button>
        ))}
        <a href={href} target="_blank">
          {i18n.t('panel.my_districts')}
        </a>
      </div>
    </details>
  );
}
