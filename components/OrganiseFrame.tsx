import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Brand } from './ui/Brand';
import { useLocale } from './ui/locale';

/** What a caller has for themselves, and what a group's leader does with what many sent. */
export const ORGANISE_PARTS = {
  me: ['start', 'campaigns', 'calls', 'backup'],
  group: ['write', 'coverage', 'gather', 'report', 'votes', 'meeting'],
} as const;
export const ORGANISE_VIEWS = [...ORGANISE_PARTS.me, ...ORGANISE_PARTS.group];
export type OrganiseView = (typeof ORGANISE_VIEWS)[number];

export interface OrganiseFrameProps {
  view: OrganiseView;
  children: ComponentChildren;
}

/** Head and ways of the organise page; the views are reached by `#/start`, `#/campaigns` and so on. */
export const OrganiseFrame = ({ view, children }: OrganiseFrameProps) => (
  <div class="rotunda organise" lang={useLocale()}>
    <header class="organise-head">
      <span class="brand">
        <Brand />
      </span>
      {(['me', 'group'] as const).map((part) => (
        <nav key={part} aria-label={i18n.t(`organise.part_${part}`)}>
          {ORGANISE_PARTS[part].map((name) => (
            <a key={name} href={`#/${name}`} {...(name === view && { 'aria-current': 'page' as const })}>
              {i18n.t(`organise.${name}`)}
            </a>
          ))}
        </nav>
      ))}
    </header>
    <main class="organise-body" data-view={view}>
      <h1>{i18n.t(`organise.${view}_title`)}</h1>
      {children}
    </main>
    <footer class="organise-foot tiny">{i18n.t('organise.private')}</footer>
  </div>
);
