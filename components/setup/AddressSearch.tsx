import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AddressMatch } from '../../utils/model/finder';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface AddressSearchProps {
  busy: boolean;
  /** Places to choose from, where the address has several. */
  matches: readonly AddressMatch[];
  /** Called in the click itself, so that the host permission may be asked for. */
  onAddress: (address: string) => void;
  onMatch: (match: AddressMatch) => void;
}

/** A street address; before the one button that sends it stand who gets it and what for. */
export function AddressSearch({ busy, matches, onAddress, onMatch }: AddressSearchProps) {
  const [address, setAddress] = useState('');
  const text = address.trim();
  return (
    <form
      class="col"
      onSubmit={(event) => {
        event.preventDefault();
        if (text && !busy) onAddress(text);
      }}
    >
      <Field id="finder-address" label={i18n.t('finder.address')} hint={i18n.t('finder.address_hint')}>
        <input
          id="finder-address"
          name="finder_address"
          maxLength={200}
          autocomplete="off"
          aria-describedby="finder-address-hint"
          placeholder={i18n.t('finder.address_example')}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </Field>
      <div>
        <Button action="look-up-address" aria-disabled={busy || text === ''}>
          {i18n.t('finder.look_up')}
        </Button>
      </div>
      <p class="hear-only" role="status">
        {busy && i18n.t('finder.asking_census')}
      </p>
      {busy && (
        <p class="muted" aria-hidden="true">
          {i18n.t('finder.asking_census')}
        </p>
      )}
      {matches.length > 0 && (
        <div class="col" role="group" aria-labelledby="finder-matches">
          <p id="finder-matches">
            <b>{i18n.t('finder.matches')}</b>
          </p>
          <ul class="plain-list">
            {matches.map((match) => (
              <li key={`${match.label} ${match.lat} ${match.lng}`}>
                <Button action="pick-match" onPress={() => onMatch(match)}>
                  {match.label}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}
