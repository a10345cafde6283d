import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Blank } from '../../utils/model/blanks';
import { Button, keyed } from '../ui/Button';
import { useGuard } from '../ui/trusted';

export interface OpenBlankProps {
  blank: string;
  /** Left out where it must not be asked: then the blank is a label only. */
  onFill?: (blank: string, value: string) => void;
}

const NAMED: readonly Blank[] = [
  'my_name',
  'my_town',
  'legislator',
  'legislator_last_name',
  'title',
  'bill',
  'bills',
  'ask',
  'district',
  'chamber',
];

const isNamed = (blank: string): blank is Blank => (NAMED as readonly string[]).includes(blank);

/** "your name" for `my_name`; a blank that nobody knows keeps its own name. */
export const blankText = (blank: string): string => (isNamed(blank) ? i18n.t(`blank.${blank}`) : blank);

/** A gap in the script: amber, in brackets, and where it may be asked, asked once and in place. */
export function OpenBlank({ blank, onFill }: OpenBlankProps) {
  const [asking, setAsking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  const guard = useGuard();
  useLayoutEffect(() => {
    if (asking) field.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const label = blankText(blank);
  if (!onFill) return <span class="blank">[{label}]</span>;
  if (!asking) {
    return (
      <button
        type="button"
        class="blank"
        data-blank={blank}
        {...keyed('y')}
        ref={opener}
        aria-label={i18n.t('blank.fill_label', [label])}
        onClick={guard<MouseEvent>(() => setAsking(true))}
      >
        [{label}]
      </button>
    );
  }
  const fill = (event: Event) => {
    event.preventDefault();
    const value = field.current?.value.trim() ?? '';
    setAsking(false);
    if (value) onFill(blank, value);
  };
  return (
    <form
      class="blank-ask"
      onSubmit={guard<Event>(fill)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setAsking(false);
      }}
    >
      <input
        ref={field}
        name={blank}
        maxLength={100}
        aria-label={label}
        placeholder={label}
        autocomplete="off"
      />
      <Button>{i18n.t('blank.fill')}</Button>
    </form>
  );
}
