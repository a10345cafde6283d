import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LeadView } from '../../utils/model/hub-views';
import { Notice } from '../ui/Notice';
import { PasteForm } from '../ui/PasteForm';

export type LeaderAdded = 'added' | 'bad' | 'same';

export interface OtherLeadersProps {
  view: Pick<LeadView, 'others' | 'card'>;
  onAdd: (text: string) => LeaderAdded;
}

/** A second leader who can read as well: two texts change hands. */
export function OtherLeaders({ view: { others, card }, onAdd }: OtherLeadersProps) {
  const [came, setCame] = useState<LeaderAdded | null>(null);
  return (
    <details class="gather-itself" data-part="leaders">
      <summary>{i18n.t('hub.lead.leaders')}</summary>
      <div class="col">
        <p>{i18n.t('hub.lead.leaders_hint')}</p>
        <dl class="hub-facts">
          <dt>{i18n.t('hub.lead.others')}</dt>
          {others.length === 0 && <dd>{i18n.t('hub.lead.others_none')}</dd>}
          {others.map((words) => (
            <dd key={words} class="hub-words" data-other>
              {words}
            </dd>
          ))}
          <dt>{i18n.t('hub.lead.leaders_mine')}</dt>
          <dd>
            <code class="link-text" data-leader-card>
              {card}
            </code>
          </dd>
        </dl>
        <PasteForm
          id="other-leader"
          name="other-leader"
          label={i18n.t('hub.lead.leaders_paste')}
          rows={2}
          action="add-leader"
          button={i18n.t('hub.lead.leaders_do')}
          onText={(text) => {
            const result = onAdd(text);
            setCame(result);
            return result === 'added';
          }}
        />
        <div role="status" data-leader={came ?? undefined}>
          {came && (
            <Notice tone={came === 'added' ? 'good' : 'bad'} title={i18n.t(`hub.lead.leaders_${came}`)} />
          )}
        </div>
      </div>
    </details>
  );
}
