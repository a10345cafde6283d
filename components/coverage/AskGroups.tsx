import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askingFor, mailAddress } from '../../utils/coverage/ask';
import type { CoverRow } from '../../utils/coverage/coverage';
import type { CoverCampaign } from '../../utils/model/cover-view';
import type { Legislature } from '../../utils/model/legislature';
import { Button } from '../ui/Button';
import { copyText } from '../ui/copy';
import { Field } from '../ui/Field';
import { useLocale } from '../ui/locale';
import { askTexts, districtText, listText } from './texts';

export interface AskGroupsProps {
  row: CoverRow;
  campaign: CoverCampaign;
  legislature: Legislature;
  now: number;
  onClose: () => void;
}

/** Words to ask the groups of a district, or those nearest, for help. They are the reader's to change and to send. */
export function AskGroups({ row, campaign, legislature, now, onClose }: AskGroupsProps) {
  const locale = useLocale();
  const asking = askingFor(row);
  const [texts, setTexts] = useState(() => askTexts(row, asking, campaign, { legislature, now, locale }));
  const [copied, setCopied] = useState<{ what: 'mail' | 'message'; done: boolean } | null>(null);
  const box = useRef<HTMLElement>(null);
  const id = `ask-${row.chamber}-${row.district}`.replace(/\W+/g, '-');
  const silent = asking.groups.filter((group) => group.contact?.email === undefined);
  const whole = mailAddress(asking.emails, texts.subject, texts.mail);
  const address = whole ?? mailAddress(asking.emails, texts.subject, '');
  const names = (groups: typeof silent) =>
    listText(
      groups.map((group) => group.name),
      locale,
    );
  const copy = (what: 'mail' | 'message') =>
    box.current && void copyText(texts[what], box.current).then((done) => setCopied({ what, done }));
  const said = (what: 'mail' | 'message') => (
    <span role="status" data-copied={copied?.what === what ? copied.done : undefined}>
      {copied?.what === what && i18n.t(copied.done ? 'follow.copied' : 'follow.not_copied')}
    </span>
  );
  return (
    <section
      class="ask-groups"
      ref={box}
      aria-label={i18n.t('coverage.ask.title', [districtText(row, legislature)])}
    >
      {asking.groups.length > 0 ? (
        <p data-part="to">{i18n.t('coverage.ask.to', [names(asking.groups)])}</p>
      ) : (
        <p>{i18n.t('coverage.ask.nobody')}</p>
      )}
      {silent.length > 0 && <p class="muted">{i18n.t('coverage.ask.no_address', [names(silent)])}</p>}
      <Field id={`${id}-subject`} label={i18n.t('coverage.ask.subject_label')}>
        <input
          id={`${id}-subject`}
          name="ask_subject"
          value={texts.subject}
          onInput={(event) => setTexts({ ...texts, subject: event.currentTarget.value })}
        />
      </Field>
      <Field id={`${id}-mail`} label={i18n.t('coverage.ask.mail')}>
        <textarea
          id={`${id}-mail`}
          name="ask_mail"
          rows={12}
          value={texts.mail}
          onInput={(event) => setTexts({ ...texts, mail: event.currentTarget.value })}
        />
      </Field>
      <div class="row wrap">
        <Button action="copy-mail" onPress={() => copy('mail')}>
          {i18n.t('coverage.ask.copy_mail')}
        </Button>
        {address !== null && (
          <a class="btn" data-action="write-mail" href={address}>
            {i18n.t('coverage.ask.write')}
          </a>
        )}
        {said('mail')}
      </div>
      {address !== null && whole === null && <p class="muted">{i18n.t('coverage.ask.too_long')}</p>}
      <Field id={`${id}-message`} label={i18n.t('coverage.ask.message')}>
        <textarea
          id={`${id}-message`}
          name="ask_message"
          rows={5}
          value={texts.message}
          onInput={(event) => setTexts({ ...texts, message: event.currentTarget.value })}
        />
      </Field>
      <div class="row wrap">
        <Button action="copy-message" onPress={() => copy('message')}>
          {i18n.t('coverage.ask.copy_message')}
        </Button>
        {said('message')}
      </div>
      <p class="tiny">{i18n.t('coverage.ask.not_sent')}</p>
      <div>
        <Button kind="quiet" action="close-ask" onPress={onClose}>
          {i18n.t('coverage.ask.close')}
        </Button>
      </div>
    </section>
  );
}
