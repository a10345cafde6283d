import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { FileField } from '../ui/FileField';
import { PasteForm } from '../ui/PasteForm';

export interface StartWritingProps {
  /** There is a draft already: this begins another. */
  another: boolean;
  /** Feeds that are followed, to go on with as one's own. */
  followed: { id: string; name: string }[];
  problems: Problem[];
  onStart: (name: string) => void;
  onText: (text: string) => void;
  onFile: (file: File) => void;
  onFollowed: (id: string) => void;
  /** To speak in somebody else's feed. */
  onPartner: () => void;
}

/** A group that begins to write, or goes on with what it has published already. */
export function StartWriting(props: StartWritingProps) {
  const { another, followed, problems, onStart, onText, onFile, onFollowed, onPartner } = props;
  const [name, setName] = useState('');
  return (
    <>
      <form
        class="card step"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onStart(name.trim());
        }}
      >
        <h2>{i18n.t(another ? 'write.start_another' : 'write.start')}</h2>
        <p class="muted">{i18n.t('write.start_hint')}</p>
        <Field id="w-start-name" label={i18n.t('write.group_name')}>
          <div class="row wrap">
            <input
              id="w-start-name"
              name="start-name"
              class="grow"
              autocomplete="off"
              maxLength={300}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <Button kind={another ? 'plain' : 'primary'} action="start" aria-disabled={!name.trim()}>
              {i18n.t('write.begin')}
            </Button>
          </div>
        </Field>
      </form>
      <section class="card step" aria-labelledby="write-import-title">
        <h2 id="write-import-title">{i18n.t('write.import')}</h2>
        <p class="muted">{i18n.t('write.import_hint')}</p>
        <ProblemList problems={problems} />
        <FileField
          id="w-import-file"
          name="import-file"
          label={i18n.t('write.import_file')}
          accept=".json,application/json,.csv,text/csv"
          onFile={onFile}
        />
        <PasteForm
          id="w-import-text"
          name="import-text"
          label={i18n.t('write.import_text')}
          action="import-text"
          button={i18n.t('write.import_do')}
          onText={onText}
        />
        {followed.length > 0 && (
          <div class="row wrap" role="group" aria-label={i18n.t('write.import_followed')}>
            <span class="muted">{i18n.t('write.import_followed')}</span>
            {followed.map((feed) => (
              <Button key={feed.id} kind="quiet" data-followed={feed.id} onPress={() => onFollowed(feed.id)}>
                {feed.name}
              </Button>
            ))}
          </div>
        )}
      </section>
      <section class="card step" aria-labelledby="write-partner-title">
        <h2 id="write-partner-title">{i18n.t('partners.speak.start')}</h2>
        <p class="muted">{i18n.t('partners.speak.start_hint')}</p>
        <p>
          <Button action="speak-as-partner" onPress={onPartner}>
            {i18n.t('partners.speak.open')}
          </Button>
        </p>
      </section>
    </>
  );
}
