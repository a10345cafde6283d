import { i18n } from '#i18n';
import type { SheetView } from '../../utils/model/views';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { fullName, shortName } from '../ui/person';
import { whenText } from '../ui/time';
import type { SavedCall } from './state';

/** "Could not get through (busy)". */
export const outcomeText = (call: Pick<SavedCall, 'outcome' | 'reason'>): string =>
  call.reason
    ? i18n.t('saved.with_reason', [i18n.t(`outcome.${call.outcome}`), i18n.t(`reason.${call.reason}`)])
    : i18n.t(`outcome.${call.outcome}`);

export interface SavedBlockProps {
  record: SavedCall;
  /** True when it was saved just now, false for a call found in the record. */
  fresh: boolean;
  next: SheetView['next'];
  now: number;
  onUndo: () => void;
  onNext: () => void;
}

/** A call that is in the record: what, when, the way back and the way on. */
export function SavedBlock({ record, fresh, next, now, onUndo, onNext }: SavedBlockProps) {
  const locale = useLocale();
  return (
    <div class="notice good saved">
      <p>
        <b>
          <span aria-hidden="true">✓ </span>
          {i18n.t(fresh ? 'saved.now' : 'saved.before', [outcomeText(record)])}
        </b>{' '}
        <span class="muted">{whenText(record.at, now, locale)}</span>
      </p>
      <div class="row wrap">
        {fresh && next && (
          <Button kind="primary" action="next" aria-keyshortcuts="n" onPress={onNext}>
            {i18n.t('saved.next', [fullName(next)])}
            <span aria-hidden="true"> ›</span>
          </Button>
        )}
        <Button action="undo" aria-keyshortcuts="u" onPress={onUndo}>
          {i18n.t('saved.undo')}
        </Button>
        {fresh && !next && <span class="muted">{i18n.t('saved.all_done')}</span>}
      </div>
    </div>
  );
}

/** The way on for somebody who does not call this person now. */
export const nextText = (next: NonNullable<SheetView['next']>): string =>
  i18n.t('saved.next', [shortName(next)]);
