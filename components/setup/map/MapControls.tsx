import { i18n } from '#i18n';
import type { Chamber } from '../../../utils/model/bill';
import type { MapDrawing } from '../../../utils/model/finder';
import { Button } from '../../ui/Button';
import { ZOOM_STEP } from './use-map-input';
import type { ShownMap } from './use-map-view';
import { wholeView, zoomed } from './view';

export interface MapControlsProps {
  drawing: Pick<MapDrawing, 'chambers'>;
  chamber: Chamber;
  onChamber: (chamber: Chamber) => void;
  move: ShownMap['move'];
}

/** Which chamber a map shows, and nearer or farther, for whoever has no wheel. */
export const MapControls = ({ drawing, chamber, onChamber, move }: MapControlsProps) => (
  <div class="row wrap between no-print">
    <div class="row wrap" role="group" aria-label={i18n.t('map.chamber')}>
      {drawing.chambers.map(({ chamber: c, name }) => (
        <Button key={c} action={`map-${c}`} aria-pressed={c === chamber} onPress={() => onChamber(c)}>
          {name}
        </Button>
      ))}
    </div>
    <div class="row">
      <Button
        look="square"
        action="map-in"
        aria-label={i18n.t('map.nearer')}
        onPress={() => move((v, s) => zoomed(v, ZOOM_STEP, s))}
      >
        +
      </Button>
      <Button
        look="square"
        action="map-out"
        aria-label={i18n.t('map.farther')}
        onPress={() => move((v, s) => zoomed(v, 1 / ZOOM_STEP, s))}
      >
        −
      </Button>
      <Button action="map-whole" onPress={() => move((_, s) => wholeView(s))}>
        {i18n.t('map.whole')}
      </Button>
    </div>
  </div>
);
