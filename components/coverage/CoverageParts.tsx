import { i18n } from '#i18n';

export const COVERAGE_PARTS = ['map', 'needs', 'near'] as const;
export type CoveragePart = (typeof COVERAGE_PARTS)[number];

/** The ways within the view: of a campaign to its districts, of a group to its campaigns, of a person to the groups. */
export const CoverageParts = ({ part }: { part: CoveragePart }) => (
  <nav class="row wrap" aria-label={i18n.t('coverage.parts')}>
    {COVERAGE_PARTS.map((name) => (
      <a
        key={name}
        class="btn quiet"
        data-part={name}
        href={name === 'map' ? '#/coverage' : `#/coverage/${name}`}
        {...(name === part && { 'aria-current': 'page' as const })}
      >
        {i18n.t(`coverage.${name}`)}
      </a>
    ))}
  </nav>
);
