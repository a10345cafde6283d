import { i18n } from '#i18n';
import { changesAnything, type KindPlan } from '../../utils/backup/kinds';
import { useLocale } from '../ui/locale';

/** "adds 12, changes 1, keeps 30": without what is none. */
function didText(plan: KindPlan, locale: string): string {
  const number = new Intl.NumberFormat(locale);
  const parts = [
    ['adds', plan.added],
    ['changes', plan.replaced],
    ['removes', plan.dropped],
    ['keeps', plan.kept],
  ] as const;
  return parts
    .filter(([, n]) => n > 0)
    .map(([name, n]) => i18n.t(`backup.${name}`, [number.format(n)]))
    .join(', ');
}

/** What a restore will do, kind by kind. */
export function PlanTable({ kinds }: { kinds: readonly KindPlan[] }) {
  const locale = useLocale();
  return (
    <div class="col" data-part="plan">
      <h3>{i18n.t('backup.plan')}</h3>
      {!changesAnything(kinds) && <p>{i18n.t('backup.nothing')}</p>}
      <dl class="data-plan figures">
        {kinds.map((plan) => (
          <div key={plan.kind} data-kind={plan.kind} {...(plan.dropped > 0 && { class: 'takes' })}>
            <dt>{i18n.t(`backup.kind.${plan.kind}`)}</dt>
            <dd>{didText(plan, locale)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** "Calls, with their corrections: 3; Signing keys: 1": what is taken away. */
export const removedText = (kinds: readonly KindPlan[], locale: string): string =>
  kinds
    .filter((k) => k.dropped > 0)
    .map((k) => `${i18n.t(`backup.kind.${k.kind}`)}: ${new Intl.NumberFormat(locale).format(k.dropped)}`)
    .join('; ');
