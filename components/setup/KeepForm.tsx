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
  /** The chosen district of a chamber, or empty. */
  valueOf: (chamber: Chamber) => string;
  initial: { name: string; town: string };
  /** Why the districts cannot be kept yet, or null. */
  missing: string | null;
  busy: boolean;
  onPick: (chamber: Chamber, district: string) => void;
  onSave: (words: { name: string; town: string }) => void;
  /** What was found, above the lists. */
  children?: ComponentChildren;
}

/** Third step: the districts as they will be kept, the reader's name and town, and the button that keeps them. */
export function KeepForm({ choices, asOf, valueOf, initial, missing, busy, ...on }: KeepFormProps) {
  const [name, setName] = useState(initial.name);
  const [town, setTown] = useState(initial.town);
  const chambers = CHAMBERS.filter((c) => choices.some((d) => d.chamber === c));
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
      {chambers.map((chamber) => (
        <DistrictPicker
          key={chamber}
          chamber={chamber}
          choices={choices.filter((c) => c.chamber === chamber)}
          value={valueOf(chamber)}
          asOf={asOf}
          onPick={(district) => on.onPick(chamber, district)}
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
