import { i18n } from '#i18n';
import type { OpenedLink } from '../../utils/model/gather-views';
import { Button } from '../ui/Button';
import { MemberNumber, shortNumber } from './MemberNumber';

export interface OpenedCallsProps {
  opened: OpenedLink;
  busy: boolean;
  onAnswer: (add: boolean) => void;
}

/** The question before calls are added that a link brought: opening an address alone adds nothing. */
export const OpenedCalls = ({ opened, busy, onAnswer }: OpenedCallsProps) => (
  <section class="card step pressing" data-part="opened" aria-labelledby="opened-title">
    <h2 id="opened-title">{i18n.t('gather.add.opened')}</h2>
    <p>
      <MemberNumber
        member={opened.member}
        text={() =>
          i18n.t('gather.add.opened_by', opened.calls, [
            opened.calls,
            shortNumber(opened.member),
            opened.group,
          ])
        }
      />
    </p>
    <p class="row wrap">
      <Button kind="primary" action="add-opened" aria-disabled={busy} onPress={() => !busy && onAnswer(true)}>
        {i18n.t('gather.add.opened_do')}
      </Button>
      <Button kind="quiet" action="leave-opened" onPress={() => onAnswer(false)}>
        {i18n.t('gather.add.opened_leave')}
      </Button>
    </p>
  </section>
);
