import { i18n } from '#i18n';
import type { SheetView } from '../../utils/model/views';
import { billText } from '../ui/bill';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { callFacts } from '../ui/call-facts';
import { outcomeText } from '../ui/outcome';
import { fullName, shortName } from '../ui/person';
import { whenText } from '../ui/time';
import type { SavedCall } from './state';

export interface SavedBlockProps {
  record: SavedCall;
  /** True when it was saved just now, false for a call found in the record. */
  fresh: boolean;
  next: SheetView['next'];
  /** Persons left to call over all campaigns, where that is known. */
  left?: number | undefined;
  now: number;
  onUndo: () => void;
  onNext: () => void;
  /** Left out where it cannot be corrected. */
  onChange?: (() => void) | undefined;
}

/** A call that is in the record: what, when, the way back and the way on. */
export function SavedBlock({ record, fresh, next, left, now, onUndo, onNext, onChange }: SavedBlockProps) {
  const locale = useLocale();
  return (
    <div class="notice good saved">
      <p>
        <b>
          <span aria-hidden="true">✓ </span>
          {i18n.t(fresh ? 'saved.now' : 'saved.before', [outcomeText(record)])}
        </b>{' '}
        <span class="muted">
          {[whenText(record.at, now, locale), ...callFacts(record, locale)].join(' · ')}
        </span>
      </p>
      <div class="row wrap">
        {fresh && next && (
          <Button kind="primary" action="next" hotkey="n" onPress={onNext}>
            {next.bill ? nextText(next) : i18n.t('saved.next', [fullName(next)])}
            <span aria-hidden="true"> ›</span>
          </Button>
        )}
        {onChange && (
          <Button action="change" hotkey="e" onPress={onChange}>
            {i18n.t('call.saved.change')}
          </Button>
        )}
        <Button action="undo" hotkey="u" onPress={onUndo}>
          {i18n.t('saved.undo')}
        </Button>
        {fresh && !next && (
          <span class="muted">{i18n.t(left === 0 ? 'queue.all_done' : 'saved.all_done')}</span>
        )}
        {fresh && next && left !== undefined && left > 0 && (
          <span class="muted">{i18n.t('queue.left', left)}</span>
        )}
      </div>
    </div>
  );
}

/** The way on for somebody who does not call this person now. */
export const nextText = (next: NonNullable<SheetView['next']>): string =>
  next.bill ? i18n.t('queue.same_call', [billText(next.bill)]) : i18n.t('saved.next', [shortName(next)]);
