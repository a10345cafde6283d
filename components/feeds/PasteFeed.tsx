import { i18n } from '#i18n';
import { PasteForm } from '../ui/PasteForm';

export interface PasteFeedProps {
  busy: boolean;
  onPaste: (text: string) => void;
}

/** Campaigns as a text: for who got them in a message, or made a list in a spreadsheet. */
export const PasteFeed = ({ busy, onPaste }: PasteFeedProps) => (
  <PasteForm
    id="feed-text"
    name="feed-text"
    label={i18n.t('follow.paste')}
    hint={i18n.t('follow.paste_hint')}
    action="paste-feed"
    button={i18n.t('add.add')}
    busy={busy}
    onText={onPaste}
  />
);
