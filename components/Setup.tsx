import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Chamber } from '../utils/model/bill';
import type { DistrictRef } from '../utils/model/legislator';
import type { Problem } from '../utils/model/result';
import type { DistrictChoice, StateChoice } from '../utils/model/views';
import { ProblemList } from './ProblemList';
import { DistrictPicker } from './setup/DistrictPicker';
import { StatePicker } from './setup/StatePicker';
import { Button } from './ui/Button';
import { Field } from './ui/Field';
import { Notice } from './ui/Notice';

export interface SetupProps {
  /** States whose data this build carries. */
  states: StateChoice[];
  /** The state whose districts are given, or null before the first choice. */
  chosen: string | null;
  /** Districts of the chosen state with their members; null while unknown. */
  choices: DistrictChoice[] | null;
  /** Day of the people data, `YYYY-MM-DD`. */
  asOf: string | null;
  /** What is known already: districts, name and town. */
  initial: { districts: DistrictRef[]; name: string; town: string };
  /** A request is on its way. */
  busy: boolean;
  problems: Problem[];
  /** Called in the click itself, so that the host permission may be asked for. */
  onChooseState: (code: string) => void;
  onSave: (choice: { jurisdiction: string; districts: DistrictRef[]; name: string; town: string }) => void;
}

const CHAMBERS: readonly Chamber[] = ['upper', 'lower', 'legislature'];

/** First run: state, districts, and if the reader likes a name and a town for the script. */
export function Setup({ states, chosen, choices, asOf, initial, busy, problems, ...on }: SetupProps) {
  const [districts, setDistricts] = useState<DistrictRef[]>(initial.districts);
  const [name, setName] = useState(initial.name);
  const [town, setTown] = useState(initial.town);
  const chambers = CHAMBERS.filter((c) => choices?.some((d) => d.chamber === c));
  const mine = districts.filter((d) =>
    choices?.some((c) => c.chamber === d.chamber && c.district === d.district),
  );
  const pick = (chamber: Chamber, district: string) =>
    setDistricts([
      ...districts.filter((d) => d.chamber !== chamber),
      ...(district ? [{ chamber, district }] : []),
    ]);

  return (
    <div class="setup">
      <StatePicker states={states} chosen={chosen} busy={busy} onChoose={on.onChooseState} />
      <ProblemList problems={problems} />
      {chosen && choices && (
        <form
          class="step card"
          onSubmit={(event) => {
            event.preventDefault();
            if (mine.length > 0)
              on.onSave({ jurisdiction: chosen, districts: mine, name: name.trim(), town: town.trim() });
          }}
        >
          <h2>
            <span class="step-number" aria-hidden="true">
              2
            </span>
            {i18n.t('setup.districts')}
          </h2>
          <p class="muted">{i18n.t('setup.districts_hint')}</p>
          {chambers.map((chamber) => (
            <DistrictPicker
              key={`${chosen} ${chamber}`}
              chamber={chamber}
              choices={choices.filter((c) => c.chamber === chamber)}
              value={mine.find((d) => d.chamber === chamber)?.district ?? ''}
              asOf={asOf}
              onPick={(district) => pick(chamber, district)}
            />
          ))}
          <fieldset class="personal">
            <legend>{i18n.t('setup.personal')}</legend>
            <p class="muted">{i18n.t('setup.personal_hint')}</p>
            <div class="two">
              <Field id="my-name" label={i18n.t('setup.my_name')}>
                <input
                  id="my-name"
                  name="my_name"
                  maxLength={100}
                  autocomplete="off"
                  value={name}
                  onInput={(event) => setName(event.currentTarget.value)}
                />
              </Field>
              <Field id="my-town" label={i18n.t('setup.my_town')}>
                <input
                  id="my-town"
                  name="my_town"
                  maxLength={100}
                  autocomplete="off"
                  value={town}
                  onInput={(event) => setTown(event.currentTarget.value)}
                />
              </Field>
            </div>
          </fieldset>
          <div class="row wrap">
            <Button
              kind="primary"
              look="big"
              action="save-districts"
              aria-disabled={busy || mine.length === 0}
            >
              {i18n.t('setup.save')}
            </Button>
            {mine.length === 0 && <span class="muted">{i18n.t('setup.save_hint')}</span>}
          </div>
        </form>
      )}
      <Notice tone="good" title={i18n.t('setup.leaves_title')}>
        <p>{i18n.t('setup.leaves')}</p>
      </Notice>
    </div>
  );
}
