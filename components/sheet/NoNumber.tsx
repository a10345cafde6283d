import { i18n } from '#i18n';
import type { Lookup } from '../../utils/model/services';
import type { LineView, TargetView } from '../../utils/model/views';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { fullName, shortName } from '../ui/person';
import { dayText } from '../ui/time';
import { useGuard } from '../ui/trusted';
import { LineList } from './LineList';
import { relayText } from './number-words';

export interface NoNumberProps {
  target: TargetView;
  /** Day of the numbers, `YYYY-MM-DD`. */
  asOf: string;
  lines: LineView[];
  officialPage: Lookup | undefined;
  /** The state's relay for text telephones, besides 711. */
  tty: string | undefined;
}

/** A member without a telephone: what is left. */
export function NoNumber({ target, asOf, lines, officialPage, tty }: NoNumberProps) {
  const locale = useLocale();
  const guard = useGuard();
  return (
    <Notice tone="due" title={i18n.t('number.none', [fullName(target)])}>
      <p>{i18n.t('number.none_hint', [dayText(asOf, locale)])}</p>
      <LineList lines={lines} person={shortName(target)} />
      {lines.length > 0 && <p class="tiny">{relayText(tty)}</p>}
      <ul class="links">
        {target.email && (
          <li>
            <a
              href={`mailto:${target.email}`}
              data-action="write"
              onClick={guard<MouseEvent>(() => undefined)}
            >
              {i18n.t('number.write', [target.email])}
            </a>
          </li>
        )}
        {officialPage && (
          <li>
            <a href={officialPage.url} target="_blank" rel="noreferrer noopener" data-action="official-page">
              {i18n.t('number.page')}
            </a>
            {!officialPage.sure && <span class="muted"> ({i18n.t('line.unsure')})</span>}
          </li>
        )}
      </ul>
    </Notice>
  );
}
