import { i18n } from '#i18n';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { FileField } from '../ui/FileField';
import { PasteForm } from '../ui/PasteForm';

export interface PartnerStartProps {
  /** Signed feeds that are followed at an address. */
  followed: { id: string; name: string }[];
  busy: boolean;
  problems: Problem[];
  onText: (text: string) => void;
  onFile: (file: File) => void;
  onFollowed: (id: string) => void;
  onKeys: () => void;
  onBack: () => void;
}

/** A partner begins: it opens the feed of the group that leads. */
export function PartnerStart(props: PartnerStartProps) {
  const { followed, busy, problems, onText, onFile, onFollowed, onKeys, onBack } = props;
  return (
    <>
      <p class="row wrap between">
        <Button kind="quiet" action="back" onPress={onBack}>
          ← {i18n.t('write.all')}
        </Button>
        <Button action="partner-keys" onPress={onKeys}>
          {i18n.t('partners.speak.to_keys')}
        </Button>
      </p>
      <section class="card step" aria-labelledby="w-partner-title" aria-busy={busy}>
        <h2 id="w-partner-title">{i18n.t('partners.speak.which')}</h2>
        <p class="muted">{i18n.t('partners.speak.start_hint')}</p>
        <p class="muted">{i18n.t('partners.speak.which_hint')}</p>
        <ProblemList problems={problems} />
        {followed.length > 0 && (
          <div class="row wrap" role="group" aria-label={i18n.t('write.import_followed')}>
            {followed.map(({ id, name }) => (
              <Button key={id} data-partner-feed={id} onPress={() => onFollowed(id)}>
                {name}
              </Button>
            ))}
          </div>
        )}
        <FileField
          id="w-partner-file"
          name="partner-file"
          label={i18n.t('write.import_file')}
          accept=".json,application/json"
          onFile={onFile}
        />
        <PasteForm
          id="w-partner-text"
          name="partner-text"
          label={i18n.t('write.import_text')}
          action="partner-open-text"
          button={i18n.t('write.import_do')}
          onText={onText}
        />
      </section>
    </>
  );
}
