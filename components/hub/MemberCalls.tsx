import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MemberCall } from '../../utils/model/hub-views';
import type { Problem } from '../../utils/model/result';
import { shortNumber } from '../gather/MemberNumber';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { AskFirst } from '../ui/Confirm';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { outcomeText } from '../ui/outcome';
import { dayText } from '../ui/time';

export interface MemberCallsProps {
  member: string;
  calls: MemberCall[];
  busy: boolean;
  /** A call was erased just now. */
  erased: boolean;
  problems: Problem[];
  onErase: (id: string) => void;
  onClose: () => void;
}

/** Nobody looks through more. */
const SHOWN = 100;

/** One member's calls, each to be erased for good. */
export function MemberCalls({ member, calls, busy, erased, problems, onErase, onClose }: MemberCallsProps) {
  const locale = useLocale();
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), [member]);
  const more = calls.length - SHOWN;
  return (
    <div class="col" data-calls-of={member} aria-busy={busy}>
      <h3 ref={head} tabIndex={-1}>
        {i18n.t('hub.lead.calls_title', [shortNumber(member)])}
      </h3>
      <div role="status" data-erased={erased || undefined}>
        {erased && <Notice tone="good" title={i18n.t('hub.lead.erased_now')} />}
      </div>
      <ProblemList problems={problems} />
      <ul class="plain-list">
        {calls.slice(0, SHOWN).map((call) => (
          <li key={call.id} class="gather-row" data-member-call={call.id}>
            <p>
              <b>{call.person}</b> · {outcomeText(call)}
            </p>
            <p class="muted">
              {dayText(call.day, locale)} · {call.campaign}
            </p>
            <AskFirst
              label={i18n.t('hub.lead.erase')}
              kind="quiet"
              action="erase-call"
              title={i18n.t('hub.lead.erase_title')}
              yes={i18n.t('hub.lead.erase_yes')}
              no={i18n.t('hub.lead.erase_no')}
              busy={busy}
              onYes={() => onErase(call.id)}
            >
              <p>{i18n.t('hub.lead.erase_hint')}</p>
            </AskFirst>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{i18n.t('hub.lead.calls_more', more)}</p>}
      <p>
        <Button action="close-calls" onPress={onClose}>
          {i18n.t('hub.lead.calls_close')}
        </Button>
      </p>
    </div>
  );
}
