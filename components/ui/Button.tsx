import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { useGuard } from './trusted';

type Attributes = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'class' | 'type'>;

export interface ButtonProps extends Attributes {
  /** `primary` is the one filled button of a screen; `quiet` looks like a link. */
  kind?: 'plain' | 'primary' | 'quiet';
  /** More class names. */
  look?: string;
  /** The value of `data-action`. */
  action?: string;
  /** The key that presses it, as `useSheetKeys` reads it: a letter in lower case, or a key's DOM name. */
  hotkey?: string | undefined;
  /** Left out for the submit button of a form. */
  onPress?: (event: MouseEvent) => void;
  children?: ComponentChildren;
}

/** What an element carries that has a key: for the sheet's keys, and for screen readers. */
export const keyed = (key: string) => ({ 'data-key': key, 'aria-keyshortcuts': key });

/** A button; inside somebody else's page it heeds only a person's own press. */
export function Button({
  kind = 'plain',
  look = '',
  action,
  hotkey,
  onPress,
  children,
  ...rest
}: ButtonProps) {
  const guard = useGuard();
  return (
    <button
      {...rest}
      type={onPress ? 'button' : 'submit'}
      class={`btn ${kind} ${look}`}
      data-action={action}
      {...(hotkey !== undefined && keyed(hotkey))}
      {...(onPress && { onClick: guard<MouseEvent>(onPress) })}
    >
      {children}
    </button>
  );
}
