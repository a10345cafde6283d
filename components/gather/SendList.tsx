import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SendCall, SendPreview } from '../../utils/model/gather-views';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { outcomeText } from '../ui/outcome';
import { seatText } from '../ui/person';
import { dayText } from '../ui/time';
import { MemberNumber } from './MemberNumber';
import { SendNumbers } from './SendNumbers';

export interface SendListProps {
  preview: SendPreview;
  notes: ReadonlySet<string>;
  /** The file as JSON; null while it is made. */
  text: string | null;
  /** My member number; null while it is made. */
  member: string | null;
  onNote: (call: string, goes: boolean) => void;
}

/** So many calls are shown until the reader asks for the others. */
const SHOWN = 20;

/** All that goes, call by call, and what does not. */
export function SendList({ preview, notes, text, member, onNote }: SendListProps) {
  const [isWhole, setWhole] = useState(false);
  const locale = useLocale();
  const { calls, taken } = preview;
  const shown = isWhole ? calls : calls.slice(0, SHOWN);
  return (
    <section class="card step" aria-labelledby="send-preview">
      <h2 id="send-preview">{i18n.t('gather.send.preview')}</h2>
      <div class="col">
        <p class="gather-sum" role="status" data-goes={calls.length}>
          <b>{i18n.t('gather.send.goes', calls.length)}</b>
        </p>
        <ul class="plain-list">
          {shown.map((call) => (
            <SendRow key={call.id} call={call} withNote={notes.has(call.id)} onNote={onNote} />
          ))}
        </ul>
        {shown.length < calls.length && (
          <p>
            <Button action="all-calls" onPress={() => setWhole(true)}>
              {i18n.t('gather.send.more', [calls.length])}
            </Button>
          </p>
        )}
      </div>
      {taken.length > 0 && (
        <div class="col" data-taken={taken.length}>
          <p>{i18n.t('gather.send.taken', taken.length)}</p>
          <p class="muted">{taken.map((t) => `${t.person}, ${dayText(t.day, locale)}`).join(' · ')}</p>
        </div>
      )}
      <SendNumbers numbers={preview.numbers} taken={preview.numbersTaken} />
      <div class="gather-not">
        <h3>{i18n.t('gather.send.not_title')}</h3>
        <p>{i18n.t('gather.send.not')}</p>
        <p>{i18n.t('gather.send.tells')}</p>
        {member && (
          <p>
            <MemberNumber member={member} text={(number) => i18n.t('gather.send.member', [number])} />
          </p>
        )}
      </div>
      <details class="gather-itself">
        <summary>{i18n.t('gather.send.itself')}</summary>
        <p class="muted">{i18n.t('gather.send.itself_hint')}</p>
        <pre class="gather-file" tabIndex={0} data-packet-text>
          {text}
        </pre>
      </details>
    </section>
  );
}

interface SendRowProps {
  call: SendCall;
  withNote: boolean;
  onNote: SendListProps['onNote'];
}

function SendRow({ call, withNote, onNote }: SendRowProps) {
  const locale = useLocale();
  const said = call.position && i18n.t('call.saved.said', [i18n.t(`position.${call.position}`)]);
  return (
    <li class="gather-row" data-send-call={call.id}>
      <p>
        <b>{call.person}</b> · {outcomeText(call)}
        {said && ` · ${said}`}
      </p>
      <p class="muted">
        {[
          dayText(call.day, locale),
          call.chamberName
            ? seatText(call)
            : call.district && i18n.t('gather.send.district', [call.district]),
          call.bills.join(', '),
          call.campaigns.join(', '),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {call.note !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            name={`note ${call.id}`}
            checked={withNote}
            onChange={(event) => onNote(call.id, event.currentTarget.checked)}
          />
          <span>
            {i18n.t('gather.send.note')} <span class="gather-note">{call.note}</span>
          </span>
        </label>
      )}
    </li>
  );
}
