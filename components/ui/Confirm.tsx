import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';

export interface ConfirmProps {
  /** The question. */
  title: string;
  yes: string;
  no: string;
  /** `delete` makes the buttons `delete-surely` and `delete-not`. */
  action: string;
  busy?: boolean;
  onYes: () => void;
  onNo: () => void;
  /** What the answer "yes" means. */
  children?: ComponentChildren;
}

/** A question before something that cannot be undone. It takes the focus, so that it is heard and by the keyboard. */
export function Confirm({ title, yes, no, action, busy = false, onYes, onNo, children }: ConfirmProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <div
      class="notice due confirm"
      role="group"
      aria-labelledby={id}
      tabIndex={-1}
      ref={box}
      data-confirm={action}
      onKeyDown={(event) => event.key === 'Escape' && !busy && onNo()}
    >
      <p class="notice-title" id={id}>
        {title}
      </p>
      {children}
      <div class="row wrap">
        {/* The second half of a double press on what asked is no answer. */}
        <Button
          action={`${action}-surely`}
          aria-disabled={busy}
          onPress={(event) => !busy && event.detail < 2 && onYes()}
        >
          {yes}
        </Button>
        <Button kind="quiet" action={`${action}-not`} aria-disabled={busy} onPress={() => !busy && onNo()}>
          {no}
        </Button>
      </div>
    </div>
  );
}

export interface AskFirstProps extends Omit<ConfirmProps, 'onNo'> {
  /** On the button that asks; its `data-action` is the action itself. */
  label: string;
  kind?: 'plain' | 'quiet';
}

/** A button that asks before it does something, and has the focus again where the answer was no. */
export function AskFirst({ label, kind = 'plain', ...rest }: AskFirstProps) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLParagraphElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (wasAsking.current && !asking) button.current?.querySelector('button')?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (asking) {
    return (
      <Confirm
        {...rest}
        onYes={() => {
          setAsking(false);
          rest.onYes();
        }}
        onNo={() => setAsking(false)}
      />
    );
  }
  const { action, busy = false } = rest;
  return (
    <p ref={button}>
      <Button kind={kind} action={action} aria-disabled={busy} onPress={() => !busy && setAsking(true)}>
        {label}
      </Button>
    </p>
  );
}
