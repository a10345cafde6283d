import { i18n } from '#i18n';
import type { Chamber } from '../utils/model/bill';
import type { Problem } from '../utils/model/result';
import type { RosterChanges } from '../utils/model/roster';
import type { LineView, PlaceView } from '../utils/model/views';
import { ProblemList } from './ProblemList';
import { LineList } from './sheet/LineList';
import { Button } from './ui/Button';
import { useLocale } from './ui/locale';
import { fullName, newsText, seatText } from './ui/person';
import { dayText } from './ui/time';

/** Asking for the newest roster, and how that went. */
export interface RefreshState {
  busy: boolean;
  problems: Problem[];
  /** What the newest roster changed in the state; left out until it was asked for. */
  changes?: RosterChanges;
}

export interface MyDistrictsProps {
  place: PlaceView;
  /** As the script says them; empty where not given. */
  name: string;
  town: string;
  /** Lines of the legislature by chamber, for seats without a member. */
  lines: Partial<Record<Chamber, LineView[]>>;
  /** Left out where no roster is published. */
  refresh?: RefreshState;
  onChange: () => void;
  /** Called in the click itself, so that the permission may be asked for. */
  onRefresh: () => void;
}

/** The reader's districts and who sits for them, with the day of the data and the way to newer. */
export function MyDistricts({ place, name, town, lines, refresh, ...on }: MyDistrictsProps) {
  const locale = useLocale();
  const kept = [name, town].filter(Boolean).join(', ');
  return (
    <section class="step card my-districts" data-place={place.id} aria-busy={refresh?.busy ?? false}>
      <div class="row between wrap">
        <h2>{i18n.t('districts.title', [place.jurisdictionName])}</h2>
        <Button action="change-districts" onPress={on.onChange}>
          {i18n.t('districts.change')}
        </Button>
      </div>
      <dl class="seats">
        {place.districts.map((d) => (
          <div key={`${d.chamber} ${d.district}`} data-seat={`${d.chamber} ${d.district}`}>
            <dt>{seatText(d)}</dt>
            {d.members.map((m) => (
              <dd key={m.id}>
                {fullName(m)}
                {m.news && <span class="tag due news">{newsText(m.news, locale)}</span>}
              </dd>
            ))}
            {vacantIn(d) > 0 && (
              <dd class="vacant">
                {i18n.t('districts.vacant', vacantIn(d))}
                {(lines[d.chamber] ?? []).length > 0 && (
                  <>
                    <span class="muted"> {i18n.t('districts.vacant_line')}</span>
                    <LineList lines={lines[d.chamber] ?? []} person={seatText(d)} />
                  </>
                )}
              </dd>
            )}
          </div>
        ))}
      </dl>
      <div class="row wrap between">
        <p class="tiny" data-as-of={place.asOf}>
          {i18n.t('districts.as_of', [dayText(place.asOf, locale)])}
          {place.numbersAsOf !== place.asOf && (
            <> {i18n.t('refresh.numbers_as_of', [dayText(place.numbersAsOf, locale)])}</>
          )}
          {kept && <> {i18n.t('districts.kept', [kept])}</>}
        </p>
        {refresh && (
          <Button
            action="refresh-people"
            aria-disabled={refresh.busy}
            aria-describedby="refresh-hint"
            onPress={() => !refresh.busy && on.onRefresh()}
          >
            {i18n.t('refresh.button')}
          </Button>
        )}
      </div>
      {refresh && (
        <p class="tiny" id="refresh-hint">
          {i18n.t('refresh.hint', [place.jurisdictionName])}
        </p>
      )}
      <div role="status" data-refreshed={refresh?.changes ? place.asOf : undefined}>
        {refresh?.busy && <p class="muted">{i18n.t('refresh.busy')}</p>}
        {refresh?.changes && !refresh.busy && (
          <p class="notice good">{changesText(refresh.changes, place.jurisdictionName)}</p>
        )}
      </div>
      <ProblemList problems={refresh?.problems ?? []} />
      <p>
        <a class="btn primary" href="#/campaigns">
          {i18n.t('districts.next')}
        </a>
      </p>
    </section>
  );
}

/** A district without anybody has at least one seat to fill, whatever the data says. */
const vacantIn = ({ members, vacant }: PlaceView['districts'][number]): number =>
  Math.max(vacant, members.length === 0 ? 1 : 0);

/** "Members of Illinois are new: 3 new members, 1 changed seat." */
function changesText({ added, moved, gone }: RosterChanges, state: string): string {
  const parts = [
    ...(added > 0 ? [i18n.t('refresh.added', added)] : []),
    ...(moved > 0 ? [i18n.t('refresh.moved', moved)] : []),
    ...(gone > 0 ? [i18n.t('refresh.gone', gone)] : []),
  ];
  return parts.length === 0
    ? i18n.t('refresh.same', [state])
    : i18n.t('refresh.done', [state, parts.join(', ')]);
}
