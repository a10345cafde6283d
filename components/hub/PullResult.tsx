import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PullReport } from '../../utils/model/hub-views';
import { ProblemList } from '../ProblemList';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';

/** What came of reading the hub: what is new, what has no effect and why, and what ended it early. */
export function PullResult({ report }: { report: PullReport }) {
  const { added, known, changed, erased, refused, trouble } = report;
  const number = new Intl.NumberFormat(useLocale());
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [report]);
  const counted = (word: 'got' | 'got_known' | 'got_changed' | 'got_erased', n: number) =>
    i18n.t(`hub.lead.${word}`, n, [number.format(n)]);
  const more = [
    ...(known > 0 ? [counted('got_known', known)] : []),
    ...(changed > 0 ? [counted('got_changed', changed)] : []),
    ...(erased > 0 ? [counted('got_erased', erased)] : []),
  ];
  return (
    <div
      class="col"
      ref={box}
      tabIndex={-1}
      role="group"
      aria-label={i18n.t('hub.lead.result')}
      data-got={added}
      data-known={known}
      data-erased={erased}
      data-refused={refused.map((p) => `${p.code}:${p.detail ?? ''}`).join(' ')}
    >
      {trouble && <ProblemList problems={[trouble]} />}
      <Notice tone={added > 0 ? 'good' : 'calm'} title={counted('got', added)}>
        {more.length > 0 && <p>{more.join(' · ')}</p>}
        <p class="muted">{i18n.t('gather.add.entries_hint')}</p>
      </Notice>
      {refused.length > 0 && (
        <section class="col" aria-labelledby="pull-refused">
          <h3 id="pull-refused">{i18n.t('hub.lead.refused')}</h3>
          <ProblemList problems={refused} />
        </section>
      )}
    </div>
  );
}
