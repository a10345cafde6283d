import { i18n } from '#i18n';
import type { Coverage } from '../../utils/coverage/coverage';
import { Notice } from '../ui/Notice';
import { useLocale } from '../ui/locale';
import { listText } from './texts';

/** What a list of groups names and this state has not: old lines, or a slip. */
export function StrangeDistricts({ unknown }: Pick<Coverage, 'unknown'>) {
  const locale = useLocale();
  if (unknown.length === 0) return null;
  const groups = [...new Set(unknown.flatMap((entry) => entry.groups))];
  const ids = unknown.map(({ division }) => division.slice(division.lastIndexOf('/') + 1));
  return (
    <Notice tone="due">
      <p data-part="strange">
        {i18n.t('coverage.strange', [listText(ids, locale), listText(groups, locale)])}
      </p>
    </Notice>
  );
}
