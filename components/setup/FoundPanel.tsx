/** What was found for a point, the same for every way there: districts, members, what is near, what changes. */
import { i18n } from '#i18n';
import type { Spot } from '../../utils/model/finder';
import type { DistrictRef } from '../../utils/model/legislator';
import { optionsOf, type SeatGroup } from '../../utils/model/seat-groups';
import type { Lookup } from '../../utils/model/services';
import type { FoundDistrict, FoundPlace } from '../../utils/model/views';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { fullName, seatText } from '../ui/person';
import { dayText } from '../ui/time';
import { LookupLinks } from './LookupLinks';

export interface FoundPanelProps {
  spot: Spot;
  place: FoundPlace;
  groups: readonly SeatGroup[];
  stateName: string;
  lookups: readonly Lookup[];
  chosen: readonly DistrictRef[];
  /** Keys of groups in which the reader said that they live in none. */
  none: readonly string[];
  /** `YYYY-MM-DD`, to tell what has ended from what will. */
  today: string;
  onChoose: (group: SeatGroup, district: DistrictRef | null) => void;
  /** Takes what was found at a town's centre, which is not taken unasked. */
  onTake: () => void;
}

export function FoundPanel({ spot, place, groups, stateName, lookups, ...rest }: FoundPanelProps) {
  const locale = useLocale();
  const isIn = place.kind !== 'outside';
  return (
    <section class="found" data-found={place.kind} aria-label={i18n.t('finder.found')}>
      <div role="status">
        <p class="found-where">{whereText(spot, place, stateName)}</p>
        {place.kind === 'shore' && <p class="muted">{i18n.t('finder.shore')}</p>}
      </div>
      {isIn && (
        <div class="seats">
          {groups.map((group) => (
            <GroupView key={group.key} {...{ group, stateName, lookups, ...rest }} />
          ))}
          {place.districts
            .filter((d) => d.everywhere)
            .map((d) => (
              <Seat key={d.district} seat={d} note={i18n.t('finder.everywhere')} />
            ))}
        </div>
      )}
      {spot.kind === 'town' && isIn && (
        <div>
          <Button action="take-districts" onPress={rest.onTake}>
            {i18n.t('finder.take')}
          </Button>
        </div>
      )}
      <Changes place={place} today={rest.today} />
      {place.kind === 'outside' && <LookupLinks lookups={lookups} stateName={stateName} />}
      <p class="tiny" data-as-of={place.asOf}>
        {i18n.t('finder.dates', [dayText(place.asOf, locale), place.vintages.join(', ')])}
      </p>
    </section>
  );
}

/** "At the point you chose on the map:", or that it is not in the state. */
function whereText(spot: Spot, place: FoundPlace, stateName: string): string {
  if (place.kind === 'outside') return i18n.t('finder.outside', [stateName]);
  if (spot.kind === 'address') return i18n.t('finder.at_address', [spot.label ?? '']);
  if (spot.kind === 'location') return i18n.t('finder.at_location', [metresText(spot.accuracy)]);
  if (spot.kind === 'town') return i18n.t('finder.at_town', [spot.label ?? '']);
  return spot.accuracy > WIDE
    ? i18n.t('finder.at_wide_point', [metresText(spot.accuracy)])
    : i18n.t('finder.at_point');
}

/** A pixel of so many metres is worth a word. */
const WIDE = 50;

const metresText = (metres: number): string => String(Math.max(1, Math.round(metres)));

type GroupProps = Pick<FoundPanelProps, 'stateName' | 'lookups' | 'chosen' | 'none' | 'onChoose'> & {
  group: SeatGroup;
};

/** One kind of seat: the district, or the districts to choose between where a line is near. */
function GroupView({ group, stateName, lookups, chosen, none, onChoose }: GroupProps) {
  const [nearest] = group.near;
  if (!nearest) return group.here.map((seat) => <Seat key={seat.district} seat={seat} />);
  const name = `near-${group.key}`;
  const isChosen = (d: DistrictRef) =>
    chosen.some((c) => c.chamber === d.chamber && c.district === d.district);
  return (
    <fieldset class="notice due near" data-near={group.key}>
      <legend class="notice-title">{i18n.t('finder.near', [metresText(nearest.metres)])}</legend>
      <p>{i18n.t('finder.near_which', [group.chamberName])}</p>
      {optionsOf(group).map((seat) => (
        <label key={seat.district} class="check">
          <input
            type="radio"
            name={name}
            value={seat.district}
            checked={isChosen(seat)}
            onChange={() => onChoose(group, seat)}
          />
          <Seat seat={seat} />
        </label>
      ))}
      {group.overlay && (
        <label class="check">
          <input
            type="radio"
            name={name}
            value=""
            checked={none.includes(group.key)}
            onChange={() => onChoose(group, null)}
          />
          {i18n.t('finder.none_of_them')}
        </label>
      )}
      <LookupLinks lookups={lookups} stateName={stateName} />
    </fieldset>
  );
}

/** A district and who sits for it; a seat that nobody holds is said to be vacant. */
const Seat = ({ seat, note }: { seat: FoundDistrict; note?: string }) => (
  <span class="seat" data-seat={`${seat.chamber} ${seat.district}`}>
    <span class="muted">
      {seatText(seat)}
      {note && ` (${note})`}
      {!note && seat.overlay && ` (${i18n.t('finder.overlay')})`}
    </span>
    {seat.members.map((member) => (
      <b key={member.id}>{fullName(member)}</b>
    ))}
    {(seat.vacant > 0 || seat.members.length === 0) && (
      <span class="vacant">{i18n.t('districts.vacant', Math.max(1, seat.vacant))}</span>
    )}
  </span>
);

/** New lines: those that are here already, and those that are not. */
function Changes({ place, today }: { place: FoundPlace; today: string }) {
  const locale = useLocale();
  if (place.next.length === 0 && place.ends.length === 0) return null;
  return (
    <Notice tone="due">
      {place.next.map((d) => (
        <p key={`${d.chamber} ${d.district} ${d.from}`} data-next={`${d.chamber} ${d.district}`}>
          {i18n.t('finder.next', [dayText(d.from, locale), seatText(d)])}
        </p>
      ))}
      {place.ends.map(({ chamber, chamberName, until }) => (
        <p key={chamber} data-ends={chamber}>
          {i18n.t(until <= today ? 'finder.ended' : 'finder.ends', [chamberName, dayText(until, locale)])}
        </p>
      ))}
    </Notice>
  );
}
