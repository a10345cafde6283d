import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findByName } from '../../utils/model/find-by-name';
import type { DistrictChoice } from '../../utils/model/views';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { fullName, seatText } from '../ui/person';

export interface PersonSearchProps {
  /** Id of the field. */
  id: string;
  label: string;
  choices: readonly DistrictChoice[];
  onPick: (id: string) => void;
}

/** A legislator of the state by name. */
export function PersonSearch({ id, label, choices, onPick }: PersonSearchProps) {
  const [text, setText] = useState('');
  const { members } = findByName(text, choices, [], 8);
  const asked = text.trim().length >= 2;
  return (
    <div class="col">
      <Field id={id} label={label}>
        <input
          id={id}
          name={id}
          type="search"
          maxLength={100}
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = members;
            if (event.key !== 'Enter' || !first) return;
            event.preventDefault();
            setText('');
            onPick(first.member.id);
          }}
        />
      </Field>
      {asked && members.length === 0 && <p class="muted">{i18n.t('write.no_person')}</p>}
      {members.length > 0 && (
        <ul class="plain-list found-names">
          {members.map(({ choice, member }) => (
            <li key={member.id}>
              <Button
                kind="quiet"
                action="pick-person"
                data-member={member.id}
                onPress={() => {
                  setText('');
                  onPick(member.id);
                }}
              >
                {i18n.t('finder.member', [fullName(member), seatText(choice)])}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** "Rep. Marin – House District 20", or the id of somebody who is not among the people of the device. */
export function personText(id: string, choices: readonly DistrictChoice[]): string {
  for (const choice of choices) {
    const member = choice.members.find((m) => m.id === id);
    if (member) return i18n.t('finder.member', [fullName(member), seatText(choice)]);
  }
  return id;
}
