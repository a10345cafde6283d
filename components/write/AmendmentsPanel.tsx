import { i18n } from '#i18n';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { PasteForm } from '../ui/PasteForm';
import { dayOfInstant } from '../ui/time';

/** What a partner says, as whoever leads sees it. */
export interface EntryView {
  partner: string;
  /** Title of the campaign. */
  campaign: string;
  revision: number;
  /** Instant, ISO. */
  at: string;
  paused: boolean;
  guidance: boolean;
  /** Its words, in the reader's language. */
  words: string[];
}

export interface AmendmentsPanelProps {
  /** In the feed's order; problems are why members' devices leave one out. */
  entries: { view: EntryView | null; problems: Problem[] }[];
  /** The feed is signed: without that no entry has an effect. */
  signed: boolean;
  /** Of what was put in last. */
  problems: Problem[];
  taken: number;
  onTake: (text: string) => void;
  onRemove: (at: number) => void;
  onBack: () => void;
}

/** What partners signed, in the feed of whoever leads: to be put in, looked at and taken out. */
export function AmendmentsPanel(props: AmendmentsPanelProps) {
  const { entries, signed, problems, taken, onTake, onRemove, onBack } = props;
  return (
    <>
      <p>
        <Button kind="quiet" action="back" onPress={onBack}>
          ← {i18n.t('write.all')}
        </Button>
      </p>
      <section class="card step" aria-labelledby="w-entries-title">
        <h2 id="w-entries-title">{i18n.t('partners.lead.title')}</h2>
        <p class="muted">{i18n.t('partners.lead.hint')}</p>
        {!signed && <Notice tone="due" title={i18n.t('partners.lead.unsigned')} />}
        <div role="status" data-taken={taken}>
          {taken > 0 && <Notice tone="good" title={i18n.t('partners.lead.taken', taken)} />}
        </div>
        <ProblemList problems={problems} />
        <PasteForm
          id="w-entry"
          name="entry"
          label={i18n.t('partners.lead.paste')}
          rows={4}
          kind="primary"
          action="take-entry"
          button={i18n.t('partners.lead.take')}
          onText={(text) => {
            onTake(text);
            return true;
          }}
        />
      </section>
      {entries.length === 0 && <p class="empty">{i18n.t('partners.lead.none')}</p>}
      <ul class="plain-list">
        {entries.map(({ view, problems: why }, at) => (
          <li key={at} class="card col" data-entry={at}>
            {view && <Entry {...view} />}
            {why.length > 0 && (
              <>
                <p>
                  <b>{i18n.t('partners.lead.refused')}</b>
                </p>
                <ProblemList problems={why} />
              </>
            )}
            <div>
              <Button kind="quiet" action="remove-entry" onPress={() => onRemove(at)}>
                {i18n.t('write.take_out')}
                <span class="hear-only"> {view?.partner ?? at + 1}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Entry({ partner, campaign, revision, at, paused, guidance, words }: EntryView) {
  const locale = useLocale();
  const says = [
    ...(paused ? [i18n.t('partners.lead.says_pause')] : []),
    ...(guidance ? [i18n.t('partners.lead.says_guidance')] : []),
  ];
  return (
    <>
      <h2 class="write-title">{i18n.t('partners.speak.as_for', [partner, campaign])}</h2>
      <p>
        {says.length > 0 ? new Intl.ListFormat(locale).format(says) : i18n.t('partners.lead.says_nothing')}{' '}
        <span class="muted">
          {'· '}
          {i18n.t('partners.lead.revision', [revision, dayOfInstant(at, locale)])}
        </span>
      </p>
      {words.map((said) => (
        <p key={said} class="muted" dir="auto">
          {said}
        </p>
      ))}
    </>
  );
}
