import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Chamber } from '../../utils/model/bill';
import type { DistrictChoice } from '../../utils/model/views';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { DistrictPicker } from './DistrictPicker';

const CHAMBERS: readonly Chamber[] = ['upper', 'lower', 'legislature'];

export interface KeepFormProps {
  choices: DistrictChoice[];
  asOf: string | null;
  /** True for a district that lies over others of its chamber. */
  isOver: (choice: DistrictChoice) => boolean;
  /** The chosen district of a chamber, or of what lies over its districts; or empty. */
  valueOf: (chamber: Chamber, over: boolean) => string;
  initial: { name: string; town: string };
  /** Why the districts cannot be kept yet, or null. */
  missing: string | null;
  busy: boolean;
  onPick: (chamber: Chamber, district: string, over: boolean) => void;
  onSave: (words: { name: string; town: string }) => void;
  /** What was found, above the lists. */
  children?: ComponentChildren;
}

/** Third step: the districts as they will be kept, the reader's name and town, and the button that keeps them. */
export function KeepForm({ choices, asOf, isOver, valueOf, initial, missing, busy, ...on }: KeepFormProps) {
  const [name, setName] = useState(initial.name);
  const [town, setTown] = useState(initial.town);
  const lists = CHAMBERS.flatMap((chamber) =>
    [false, true].map((over) => ({
      ...{ chamber, over },
      listed: choices.filter((c) => c.chamber === chamber && isOver(c) === over),
    })),
  ).filter(({ listed }) => listed.length > 0);
  return (
    <form
      class="step card"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === null && !busy) on.onSave({ name: name.trim(), town: town.trim() });
      }}
    >
      <h2>
        <span class="step-number" aria-hidden="true">
          3
        </span>
        {i18n.t('setup.districts')}
      </h2>
      {on.children}
      <p class="muted">{i18n.t('setup.districts_hint')}</p>
      {lists.map(({ chamber, over, listed }) => (
        <DistrictPicker
          key={`${chamber} ${over}`}
          chamber={chamber}
          over={over}
          choices={listed}
          value={valueOf(chamber, over)}
          asOf={asOf}
          onPick={(district) => on.onPick(chamber, district, over)}
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
          aria-disabled={busy || missing !== null}
          {...(missing !== null && { 'aria-describedby': 'save-hint' })}
        >
          {i18n.t('setup.save')}
        </Button>
        {missing !== null && (
          <span class="muted" id="save-hint">
            {missing}
          </span>
        )}
      </div>
    </form>
  );
}
