import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GatherReport } from '../../utils/model/gather-views';
import { ProblemList } from '../ProblemList';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';

/** So many names are shown: a folder of photographs may have been dropped. */
const SHOWN = 20;

/** What became of it: what is new, what was known, what was not taken and why. */
export function AddedReport({ report }: { report: GatherReport }) {
  const { packets, added, known, changed, refused, strangers } = report;
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  const counted = (word: 'added' | 'known' | 'changed', n: number) =>
    i18n.t(`gather.add.${word}`, n, [number.format(n)]);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [report]);
  const more = refused.length - SHOWN;
  return (
    <div
      class="col gather-report"
      ref={box}
      tabIndex={-1}
      role="group"
      aria-label={i18n.t('gather.add.result')}
      data-added={added}
      data-known={known}
      data-changed={changed}
      data-refused={refused.length}
    >
      <Notice
        tone={packets > 0 ? 'good' : 'calm'}
        title={packets > 0 ? counted('added', added) : i18n.t('gather.add.nothing')}
      >
        {packets > 0 && (
          <>
            <p>
              {[
                i18n.t('gather.add.read', packets),
                ...(known > 0 ? [`${counted('known', known)}.`] : []),
                ...(changed > 0 ? [`${counted('changed', changed)}.`] : []),
              ].join(' ')}
            </p>
            <p class="muted">{i18n.t('gather.add.entries_hint')}</p>
          </>
        )}
      </Notice>
      {strangers.length > 0 && (
        <Notice tone="due">
          <p>
            {i18n.t('gather.add.stranger', [
              new Intl.ListFormat(locale, { type: 'conjunction' }).format(strangers),
            ])}
          </p>
        </Notice>
      )}
      {refused.length > 0 && (
        <section class="col" aria-labelledby="refused-title">
          <h3 id="refused-title">{i18n.t('gather.add.refused', refused.length)}</h3>
          {refused.slice(0, SHOWN).map(({ name, problems }) => (
            <div key={name} class="col" data-refused-name={name}>
              <p class="gather-name">
                <b>{name}</b>
              </p>
              <ProblemList problems={problems} />
            </div>
          ))}
          {more > 0 && <p>{i18n.t('gather.add.more_refused', more)}</p>}
        </section>
      )}
    </div>
  );
}
