import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export type GatherPart = 'send' | 'add';

export interface GatherPartsProps {
  part: GatherPart;
  children: ComponentChildren;
}

/** Two things in one place: what a member sends, and what a leader adds. */
export const GatherParts = ({ part, children }: GatherPartsProps) => (
  <div class="gather" data-part={part}>
    <nav class="gather-parts" aria-label={i18n.t('gather.parts')}>
      {(['send', 'add'] as const).map((name) => (
        <a
          key={name}
          class="btn"
          href={`#/gather/${name}`}
          {...(name === part && { 'aria-current': 'page' as const })}
        >
          {i18n.t(`gather.part_${name}`)}
        </a>
      ))}
    </nav>
    {children}
  </div>
);
