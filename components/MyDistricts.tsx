import { i18n } from '#i18n';
import type { PlaceView } from '../utils/model/views';
import { membersText } from './setup/DistrictPicker';
import { Button } from './ui/Button';
import { useLocale } from './ui/locale';
import { seatText } from './ui/person';
import { dayText } from './ui/time';

export interface MyDistrictsProps {
  place: PlaceView;
  /** As the script says them; empty where not given. */
  name: string;
  town: string;
  onChange: () => void;
}

/** The reader's districts and who sits for them, with the day of the data. */
export function MyDistricts({ place, name, town, onChange }: MyDistrictsProps) {
  const locale = useLocale();
  const kept = [name, town].filter(Boolean).join(', ');
  return (
    <section class="step card my-districts">
      <div class="row between wrap">
        <h2>{i18n.t('districts.title', [place.jurisdictionName])}</h2>
        <Button action="change-districts" onPress={onChange}>
          {i18n.t('districts.change')}
        </Button>
      </div>
      <dl class="seats">
        {place.districts.map((d) => (
          <div key={`${d.chamber} ${d.district}`}>
            <dt>{seatText(d)}</dt>
            <dd>{membersText(d)}</dd>
          </div>
        ))}
      </dl>
      <p class="tiny">
        {i18n.t('districts.as_of', [dayText(place.asOf, locale)])}
        {kept && <> {i18n.t('districts.kept', [kept])}</>}
      </p>
      <p>
        <a class="btn primary" href="#/campaigns">
          {i18n.t('districts.next')}
        </a>
      </p>
    </section>
  );
}
