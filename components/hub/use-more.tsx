import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';

/** So many rows are drawn at first: a coalition may have thousands of groups. */
const SHOWN = 100;

/** The first rows, and the way to the others. */
export function useMore<T>(rows: readonly T[]): { shown: readonly T[]; more: ComponentChildren } {
  const [count, setCount] = useState(SHOWN);
  const number = new Intl.NumberFormat(useLocale());
  const left = rows.length - count;
  return {
    shown: rows.slice(0, count),
    more: left > 0 && (
      <p>
        <Button action="more-rows" onPress={() => setCount(count + SHOWN * 5)}>
          {i18n.t('hub.coalition.more', [number.format(left)])}
        </Button>
      </p>
    ),
  };
}
