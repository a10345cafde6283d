import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** That the page on screen was opened by a link with a member's calls. */
export const TallyOffer = ({ onOpen }: { onOpen: () => void }) => (
  <Notice title={i18n.t('gather.offer.title')}>
    <p>
      <Button action="open-tally" onPress={onOpen}>
        {i18n.t('gather.offer.do')}
      </Button>
    </p>
  </Notice>
);
