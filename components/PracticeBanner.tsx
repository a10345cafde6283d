import { i18n } from '#i18n';
import { Button } from './ui/Button';

/** On every surface while calls are made for practice. */
export const PracticeBanner = ({ onEnd }: { onEnd?: (() => void) | undefined }) => (
  <div class="rotunda practice" role="status" data-practice>
    <p>
      <b>{i18n.t('practice.on')}</b> {i18n.t('practice.hint')}
    </p>
    {onEnd && (
      <Button action="end-practice" onPress={onEnd}>
        {i18n.t('practice.end')}
      </Button>
    )}
  </div>
);
