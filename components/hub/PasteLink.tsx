import { i18n } from '#i18n';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { PasteForm } from '../ui/PasteForm';

export interface PasteLinkProps {
  problems: Problem[];
  onText: (text: string) => void;
}

/** The way in for whoever got a link by mail or chat, as a member, a leader or a coalition. */
export function PasteLink({ problems, onText }: PasteLinkProps) {
  return (
    <section class="card step" aria-labelledby="hub-paste-title">
      <h2 id="hub-paste-title">{i18n.t('hub.paste.title')}</h2>
      <PasteForm
        id="hub-link"
        name="hub-link"
        label={i18n.t('hub.paste.label')}
        hint={i18n.t('hub.paste.hint')}
        action="open-link"
        button={i18n.t('hub.paste.do')}
        onText={onText}
      />
      <ProblemList problems={problems} />
    </section>
  );
}
