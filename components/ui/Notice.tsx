import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  /** `good`: done; `due`: time or a gap; `bad`: something failed; `calm`: just to know. */
  tone?: 'calm' | 'good' | 'due' | 'bad';
  title?: string;
  children?: ComponentChildren;
}

/** A boxed remark. Its tone is never the only thing that tells what it means. */
export const Notice = ({ tone = 'calm', title, children }: NoticeProps) => (
  <div class={`notice ${tone}`}>
    {title && <p class="notice-title">{title}</p>}
    {children}
  </div>
);
