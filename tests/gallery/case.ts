import type { ComponentChildren } from 'preact';

/** One screen in one state. */
export interface Case {
  where: 'popup' | 'window' | 'page' | 'organise';
  draw: () => ComponentChildren;
  /** A press that brings the state about: the selector of what to press. */
  press?: string;
}
