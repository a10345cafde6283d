import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface LeftOutProps {
  title: string;
  onUndo: () => void;
}

/** That a campaign was left out just now, and the way back. */
export const LeftOut = ({ title, onUndo }: LeftOutProps) => (
  <p class="row between wrap" role="status" data-left-out>
    <span>{i18n.t('follow.left_out', [title])}</span>
    <Button kind="quiet" action="take-back" onPress={onUndo}>
      {i18n.t('follow.take_back')}
    </Button>
  </p>
);
