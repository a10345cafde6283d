import { i18n } from '#i18n';
import type { CampaignKey } from '../utils/model/call';
import type { QueueEntry } from '../utils/queue';
import { HoursLine } from './sheet/HoursLine';
import { billText } from './ui/bill';
import { Button } from './ui/Button';
import { DeadlineTag } from './ui/DeadlineTag';
import { useLocale } from './ui/locale';
import { fullName, initials, seatText, shortName } from './ui/person';

export interface CallNowProps {
  /** Null where nobody is to be called now. */
  first: QueueEntry | null;
  /** IANA zone of the capitol. */
  zone: string;
  now: number;
  /** It has the screen's one filled button. */
  pressing: boolean;
  onCall: (campaign: CampaignKey, targetId: string) => void;
  onMyCalls: () => void;
}

/** How many bills are named before the rest is a number. */
const NAMED = 3;

/** "SB 12 (support), HB 40 (oppose) and 3 more". */
export function billsText({ items }: Pick<QueueEntry, 'items'>, locale: string): string {
  const bills = items.map(
    ({
      campaign: {
        bills: [bill],
        stance,
      },
    }) => billText({ identifier: bill?.identifier ?? '', stance }),
  );
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(bills.slice(0, NAMED));
  return bills.length > NAMED ? i18n.t('queue.more', [list, bills.length - NAMED]) : list;
}

/** The first line of the queue: whom to call now, about what, by when, and whether somebody answers. */
export function CallNow({ first, zone, now, pressing, onCall, onMyCalls }: CallNowProps) {
  const locale = useLocale();
  const due = first?.items.find((item) => item.reasons.includes('deadline'))?.campaign;
  return (
    <section class={`card bill call-now ${first && pressing ? 'pressing' : ''}`} data-part="call-now">
      <div class="row between">
        <h2 class="sec">{i18n.t('queue.head')}</h2>
        <Button kind="quiet" action="my-calls" onPress={onMyCalls}>
          {i18n.t('queue.open')}
        </Button>
      </div>
      {first ? (
        <>
          <div class="who">
            <span class="dot" aria-hidden="true">
              {initials(first.target.name)}
            </span>
            <span>
              <b data-first={first.target.id}>{fullName(first.target)}</b>{' '}
              <span class="seat">{seatText(first.target)}</span>
              <br />
              {i18n.t('queue.bills', first.items.length, [first.items.length, billsText(first, locale)])}
              {first.items.some((item) => item.reasons.includes('call_back')) && (
                <>
                  <br />
                  <b>{i18n.t('queue.again')}</b>
                </>
              )}
            </span>
          </div>
          {due && <DeadlineTag campaign={due} now={now} short />}
          <HoursLine zone={zone} now={now} />
          <Button
            kind={pressing ? 'primary' : 'plain'}
            look={pressing ? 'big' : ''}
            action="call-first"
            onPress={() => onCall(first.items[0]!.target.campaign, first.target.id)}
          >
            {i18n.t('queue.call', [shortName(first.target)])}
          </Button>
        </>
      ) : (
        <p class="muted" data-all-done>
          {i18n.t('queue.all_done')}
        </p>
      )}
    </section>
  );
}
