import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Town } from '../../utils/model/finder';
import { findByName } from '../../utils/model/find-by-name';
import type { DistrictChoice } from '../../utils/model/views';
import { Field } from '../ui/Field';
import { fullName, seatText } from '../ui/person';

export interface NameSearchProps {
  choices: DistrictChoice[];
  towns: readonly Town[];
  onMember: (choice: DistrictChoice) => void;
  onTown: (town: Town) => void;
}

/** Districts by who sits for them, and towns to look at. */
export function NameSearch({ choices, towns, onMember, onTown }: NameSearchProps) {
  const [text, setText] = useState('');
  const found = findByName(text, choices, towns);
  const asked = text.trim().length >= 2;
  const count = found.members.length + found.towns.length;
  const label = i18n.t(towns.length > 0 ? 'finder.name_or_town' : 'finder.name');
  return (
    <div class="col">
      <Field id="finder-name" label={label}>
        <input
          id="finder-name"
          name="finder_name"
          type="search"
          maxLength={100}
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <p class="hear-only" role="status">
        {asked && count > 0 && i18n.t('finder.found_names', count)}
      </p>
      {asked && count === 0 && <p class="muted">{i18n.t('finder.no_name')}</p>}
      {count > 0 && (
        <ul class="plain-list found-names">
          {found.members.map(({ choice, member }) => (
            <li key={member.id}>
              <button
                type="button"
                class="btn quiet"
                data-action="pick-member"
                data-member={member.id}
                onClick={() => {
                  setText('');
                  onMember(choice);
                }}
              >
                {i18n.t('finder.member', [fullName(member), seatText(choice)])}
              </button>
            </li>
          ))}
          {found.towns.map((town) => (
            <li key={`${town.name} ${town.lat} ${town.lng}`}>
              <button
                type="button"
                class="btn quiet"
                data-action="pick-town"
                data-town={town.name}
                onClick={() => {
                  setText('');
                  onTown(town);
                }}
              >
                {i18n.t('finder.town', [town.name])}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
