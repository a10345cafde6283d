import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Problem } from '../utils/model/result';
import { PasteFeed } from './feeds/PasteFeed';
import { ProblemList } from './ProblemList';
import { Button } from './ui/Button';
import { Field } from './ui/Field';
import { Notice } from './ui/Notice';

export interface AddFeedProps {
  /** A feed is being read or fetched. */
  busy: boolean;
  problems: Problem[];
  /** Name and number of campaigns of the feed just added. */
  added?: { name: string; campaigns: number; signed?: boolean };
  /** The sample feed is among the reader's feeds already. */
  hasSample: boolean;
  onFile: (file: File) => void;
  /** Called in the click itself, so that the host permission may be asked for. */
  onAddress: (address: string) => void;
  onSample: () => void;
  onPaste: (text: string) => void;
}

/** The ways to get campaigns: a group's address or invite, a file, a pasted text, or the sample. */
export function AddFeed(props: AddFeedProps) {
  const { busy, problems, added, hasSample, onFile, onAddress, onSample, onPaste } = props;
  const [address, setAddress] = useState('');
  return (
    <section class="step card add-feed" aria-busy={busy}>
      <h2>{i18n.t('add.title')}</h2>
      <div role="status">
        {busy && <p class="muted">{i18n.t('add.busy')}</p>}
        {!busy && added && (
          <Notice tone="good" title={i18n.t('add.added', added.campaigns, [added.campaigns, added.name])}>
            {added.signed !== undefined && (
              <p>{i18n.t(added.signed ? 'follow.now_signed' : 'follow.now_unsigned')}</p>
            )}
          </Notice>
        )}
      </div>
      <ProblemList problems={problems} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && address.trim()) onAddress(address.trim());
        }}
      >
        <Field id="feed-address" label={i18n.t('add.address')} hint={i18n.t('add.address_hint')}>
          <div class="row wrap">
            <input
              id="feed-address"
              class="grow"
              type="url"
              name="feed-address"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              placeholder="https://"
              aria-describedby="feed-address-hint"
              value={address}
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
            <Button kind="primary" action="add-feed" aria-disabled={busy}>
              {i18n.t('add.add')}
            </Button>
          </div>
        </Field>
      </form>
      <Field id="feed-file" label={i18n.t('add.file')} hint={i18n.t('add.file_hint')}>
        <input
          id="feed-file"
          type="file"
          name="feed-file"
          accept=".json,application/json,.csv,text/csv"
          aria-describedby="feed-file-hint"
          onChange={(event) => {
            const field = event.currentTarget;
            const file = field.files?.[0];
            if (file) onFile(file);
            // Choosing the same file again, after mending it, must count as a change.
            field.value = '';
          }}
        />
      </Field>
      <PasteFeed busy={busy} onPaste={onPaste} />
      {!hasSample && (
        <div class="field">
          <p class="muted">{i18n.t('add.sample_hint')}</p>
          <p>
            <Button action="add-sample" aria-disabled={busy} onPress={() => !busy && onSample()}>
              {i18n.t('add.sample')}
            </Button>
          </p>
        </div>
      )}
    </section>
  );
}
