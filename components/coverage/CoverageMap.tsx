import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CoverRow } from '../../utils/coverage/coverage';
import type { Chamber } from '../../utils/model/bill';
import type { MapDrawing } from '../../utils/model/finder';
import type { Legislature } from '../../utils/model/legislature';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { DistrictMap } from '../setup/map/DistrictMap';
import { useLocale } from '../ui/locale';
import { KINDS, kindOf, rowText, signOf, type Kind } from './texts';

export interface CoverageMapProps {
  /** Null while it is read, and where this build has no lines. */
  drawing: MapDrawing | null;
  problems: Problem[];
  legislature: Legislature;
  rows: readonly CoverRow[];
  /** The row of a district as the map names it. */
  rowOf: (chamber: Chamber, district: string) => CoverRow | undefined;
  chosen: CoverRow | undefined;
  onChoose: (row: CoverRow) => void;
}

/** The districts of a campaign: a pattern and a sign say whether a group is there, and whether a vote is open. */
export function CoverageMap({
  drawing,
  problems,
  legislature,
  rows,
  rowOf,
  chosen,
  onChoose,
}: CoverageMapProps) {
  const locale = useLocale();
  // The chamber of what is chosen, or else of the worst gap.
  const chamber = (chosen ?? rows[0])?.chamber;
  return (
    <section class="card cover-map" aria-label={i18n.t('coverage.title')}>
      <h2>{i18n.t('coverage.title')}</h2>
      {problems.length > 0 && (
        <>
          <p>{i18n.t('coverage.no_map')}</p>
          <ProblemList problems={problems} />
        </>
      )}
      {drawing && (
        <DistrictMap
          drawing={drawing}
          stateName={legislature.name}
          choices={[]}
          chosen={chosen ? [chosen] : []}
          spot={null}
          look={null}
          idle={chosen ? rowText(chosen, legislature, locale) : ''}
          chamber={chamber}
          shading={{
            kinds: KINDS,
            kindOf: (of, district) => {
              const row = rowOf(of, district);
              return row && kindOf(row);
            },
            signOf: (kind) => signOf(kind as Kind),
            patterns: (id) => <Patterns id={id} />,
          }}
          describe={(of, districts) => {
            const there = districts.flatMap((district) => rowOf(of, district) ?? []);
            return there.length > 0
              ? there.map((row) => rowText(row, legislature, locale)).join(' · ')
              : i18n.t('coverage.not_asked');
          }}
          onPick={(_place, there) => {
            const row = there.map((d) => rowOf(d.chamber, d.district)).find((r) => r !== undefined);
            if (row) onChoose(row);
          }}
        />
      )}
      {drawing && <Legend />}
      {drawing && <p class="tiny">{i18n.t('coverage.drawn')}</p>}
    </section>
  );
}

/** Side of the tile that repeats, in pixels. */
const TILE = 9;

/** Each kind's filling: stripes where nobody is, dots where somebody is and the vote is open, plain where both are well. */
const Patterns = ({ id }: { id: string }) => (
  <defs>
    {KINDS.map((kind) => (
      <pattern
        key={kind}
        id={`${id}-${kind}`}
        width={TILE}
        height={TILE}
        patternUnits="userSpaceOnUse"
        patternTransform={kind === 'gap' || kind === 'none' ? 'rotate(45)' : undefined}
      >
        <rect class={`cover-ground ${kind}`} width={TILE} height={TILE} />
        {kind === 'gap' && <rect class="cover-figure gap" width={4} height={TILE} />}
        {kind === 'none' && <rect class="cover-figure none" width={1.5} height={TILE} />}
        {kind === 'open' && <circle class="cover-figure open" cx={TILE / 2} cy={TILE / 2} r={1.6} />}
      </pattern>
    ))}
  </defs>
);

function Legend() {
  const id = useId().replace(/[^\w-]/g, '_');
  return (
    <ul class="cover-legend" aria-label={i18n.t('coverage.legend')}>
      {KINDS.map((kind, i) => (
        <li key={kind}>
          <svg class="map" viewBox="0 0 36 24" width="36" height="24" aria-hidden="true">
            {i === 0 && <Patterns id={id} />}
            <rect
              class={`cover-key ${kind}`}
              fill={`url(#${id}-${kind})`}
              x="1.5"
              y="1.5"
              width="33"
              height="21"
            />
          </svg>
          <span>
            <b>{signOf(kind)}</b> {i18n.t(`coverage.kind.${kind}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
