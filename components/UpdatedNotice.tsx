import { i18n } from '#i18n';
import { Button } from './ui/Button';
import { TrustedOnly } from './ui/trusted';

/**
 * The notice's words, to be fetched while the extension is there: once it is gone from under a
 * page, the browser refuses to give its messages.
 */
export const updatedWords = () => ({
  title: i18n.t('card.updated'),
  hint: i18n.t('card.updated_hint'),
  reload: i18n.t('card.reload'),
});

export interface UpdatedNoticeProps {
  words: ReturnType<typeof updatedWords>;
  onReload: () => void;
}

/** For a page whose content script lost its extension: only a reload joins them again. */
export const UpdatedNotice = ({ words, onReload }: UpdatedNoticeProps) => (
  <TrustedOnly.Provider value={true}>
    <div class="rotunda page-card" data-part="card">
      <div class="updated" role="alert">
        <p>
          <b>{words.title}</b>
        </p>
        <p class="muted">{words.hint}</p>
        <Button kind="primary" action="reload" onPress={onReload}>
          {words.reload}
        </Button>
      </div>
    </div>
  </TrustedOnly.Provider>
);
