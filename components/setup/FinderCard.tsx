import { i18n } from '#i18n';
import type { FinderActions, FinderView } from '../../utils/model/finder';
import type { DistrictRef } from '../../utils/model/legislator';
import type { DistrictChoice } from '../../utils/model/views';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { seatText } from '../ui/person';
import { AddressSearch } from './AddressSearch';
import { LookupLinks } from './LookupLinks';
import { DistrictMap } from './map/DistrictMap';
import { NameSearch } from './NameSearch';

export interface FinderCardProps {
  finder: FinderView;
  on: FinderActions;
  stateName: string;
  choices: DistrictChoice[];
  chosen: readonly DistrictRef[];
  onMember: (choice: DistrictChoice) => void;
}

/** Second step: the ways to one's districts. Where the build has no lines, only names and lists are left. */
export function FinderCard({ finder, on, stateName, choices, chosen, onMember }: FinderCardProps) {
  const { drawing, busy, problems, matches, coarse, mapProblems, lookups, answer, look } = finder;
  return (
    <section class="step card finder" aria-busy={busy !== null}>
      <h2>
        <span class="step-number" aria-hidden="true">
          2
        </span>
        {i18n.t('finder.title')}
      </h2>
      {mapProblems.length > 0 && (
        <>
          <ProblemList problems={mapProblems} />
          <LookupLinks lookups={lookups} stateName={stateName} />
        </>
      )}
      {drawing && (
        <>
          <p class="muted">{i18n.t('finder.hint')}</p>
          <div class="two ways">
            <AddressSearch
              busy={busy === 'address'}
              matches={matches}
              onAddress={on.onAddress}
              onMatch={on.onMatch}
            />
            <div class="col">
              <div class="field">
                <p>
                  <b>{i18n.t('finder.location')}</b>
                </p>
                <p class="muted">{i18n.t('finder.location_hint')}</p>
              </div>
              <div>
                <Button
                  action="use-location"
                  aria-disabled={busy === 'location'}
                  onPress={() => busy !== 'location' && on.onLocation()}
                >
                  {i18n.t('finder.use_location')}
                </Button>
              </div>
              <p class="muted" role="status">
                {busy === 'location' && i18n.t('finder.locating')}
              </p>
            </div>
          </div>
          <ProblemList problems={problems} />
          {coarse !== null && (
            <Notice tone="due">
              <p role="status" data-part="coarse">
                {i18n.t('finder.coarse', [kilometres(coarse)])}
              </p>
            </Notice>
          )}
        </>
      )}
      <NameSearch choices={choices} towns={drawing?.towns ?? []} onMember={onMember} onTown={on.onTown} />
      {drawing && (
        <DistrictMap
          drawing={drawing}
          stateName={stateName}
          choices={choices}
          chosen={chosen}
          spot={answer?.spot ?? null}
          look={look}
          idle={chosenText(choices, chosen) || (answer ? i18n.t('finder.see_below') : '')}
          onPick={on.onPoint}
        />
      )}
    </section>
  );
}

/** "Chosen: Senate District 48 · House District 96", or nothing yet. */
function chosenText(choices: readonly DistrictChoice[], chosen: readonly DistrictRef[]): string {
  const seats = choices.filter((c) =>
    chosen.some((d) => d.chamber === c.chamber && d.district === c.district),
  );
  return seats.length > 0 ? i18n.t('finder.chosen', [seats.map(seatText).join(' · ')]) : '';
}

const kilometres = (metres: number): string => String(Math.round(metres / 1000));
