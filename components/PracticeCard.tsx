import { i18n } from '#i18n';
import { Button } from './ui/Button';

/** The switch that begins practice, with what that means. */
export const PracticeCard = ({ onStart }: { onStart: () => void }) => (
  <section class="card col" data-part="practice">
    <h2>{i18n.t('practice.title')}</h2>
    <p>{i18n.t('practice.about')}</p>
    <p>
      <Button action="start-practice" onPress={onStart}>
        {i18n.t('practice.start')}
      </Button>
    </p>
  </section>
);
