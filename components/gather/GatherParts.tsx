import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export type GatherPart = 'send' | 'add' | 'hub';

export interface GatherPartsProps {
  part: GatherPart;
  children: ComponentChildren;
}

/** Three things in one place: what a member sends, what a leader adds, and the hub that does both by itself. */
export const GatherParts = ({ part, children }: GatherPartsProps) => (
  <div class="gather" data-part={part}>
    <nav class="gather-parts" aria-label={i18n.t('gather.parts')}>
      {(['send', 'add', 'hub'] as const).map((name) => (
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
