/** One chart as a picture for social media: light, with its title, whose numbers they are, and where they come from. */
import { i18n } from '#i18n';
import type { Chamber } from '../../utils/model/bill';
import type { MapDrawing } from '../../utils/model/finder';
import type { DistrictRow, Report } from '../../utils/report/report';
import chartStyle from '../chart.css?inline';
import { BarChart, barChartHeight } from '../chart/BarChart';
import { DayChart } from '../chart/DayChart';
import { Legend, legendHeight } from '../chart/Legend';
import { fitText, LETTER, twoLines } from '../chart/scale';
import { ShareChart } from '../chart/ShareChart';
import { wholeView } from '../setup/map/view';
import tokens from '../tokens.css?inline';
import { daysData } from './DaysSection';
import { MapShape, shadeEntries } from './MapShape';
import { outcomeShares } from './OutcomesSection';
import { aboutText, titleOf } from './ReportHead';
import { shadesOf } from './shades';
import type { PictureKind } from './ShareMenu';
import { targetBars, targetsDesc } from './TargetsSection';
import { whipShares, whipText } from './WhipSection';
import type { Words } from './words';

/** Pixels of the picture, as social networks show it whole; charts are drawn at half the size and doubled. */
export const PICTURE = { width: 1200, height: 675 };
const SCALE = 2;
const W = PICTURE.width / SCALE;
const H = PICTURE.height / SCALE;
const MARGIN = 24;
const INNER = W - 2 * MARGIN;
const TITLE = 20;

/** The light look alone: a picture has no dark one, and no colours that a system forces. */
const light = (css: string): string => css.slice(0, css.indexOf('@media'));
const STYLE = `${light(tokens)}${light(chartStyle)}
.chart-title{font:700 ${TITLE}px/1 var(--ui)!important}
.chart-note{fill:var(--ink-2)!important}
.shade{fill:none;stroke:var(--ink-2);stroke-width:1px;vector-effect:non-scaling-stroke}
.shade-counties,.shade-edge{display:none}`;

export interface SharePictureProps {
  kind: PictureKind;
  report: Report;
  words: Words;
  map: { drawing: MapDrawing; state: string; chamber: Chamber; rows: readonly DistrictRow[] } | null;
}

export function SharePicture({ kind, report, words, map }: SharePictureProps) {
  // Bold and larger than the letters that the room is counted in.
  const title = twoLines(titleOf(report), INNER * (12 / TITLE) * 0.95);
  const top = MARGIN + title.length * (TITLE + 4);
  const chart = { y: top + 36, height: H - top - 36 - 44 };
  return (
    <svg
      class="chart"
      width={PICTURE.width}
      height={PICTURE.height}
      viewBox={`0 0 ${W} ${H}`}
      data-picture={kind}
    >
      <style>{STYLE}</style>
      <rect width={W} height={H} fill="#ffffff" />
      {title.map((line, i) => (
        <text key={i} class="chart-title" x={MARGIN} y={MARGIN + TITLE * 0.8 + i * (TITLE + 4)}>
          {line}
        </text>
      ))}
      <text class="chart-note" x={MARGIN} y={top + 10}>
        {fitText(
          i18n.t('report.picture_about', [i18n.t(`report.picture_kind.${kind}`), aboutText(report, words)]),
          INNER,
        )}
      </text>
      <Inside {...{ kind, report, words, map, chart }} />
      <path class="chart-grid" d={`M${MARGIN} ${H - 34}H${W - MARGIN}`} />
      <text class="chart-note" x={MARGIN} y={H - 16}>
        {fitText(i18n.t('report.picture_source'), INNER - 90)}
      </text>
      <text class="chart-note end" x={W - MARGIN} y={H - 16}>
        {words.day(report.today)}
      </text>
    </svg>
  );
}

interface InsideProps extends SharePictureProps {
  chart: { y: number; height: number };
}

function Inside({ kind, report, words, map, chart: { y, height } }: InsideProps) {
  const at = { x: MARGIN, y, width: INNER };
  if (kind === 'days') {
    const { columns, marks, title, desc, parts } = daysData(report, words);
    return (
      <DayChart
        {...at}
        {...{ height, title, desc, marks, parts }}
        days={columns}
        dayText={words.shortDay}
        number={words.number}
      />
    );
  }
  if (kind === 'targets') {
    const fitting = Math.max(1, Math.floor(height / barChartHeight(targetBars(report, words, 1), INNER)));
    const bars = targetBars(report, words, fitting);
    const title = i18n.t('report.by_target');
    return (
      <BarChart
        name="targets"
        {...at}
        {...{ title, bars }}
        desc={targetsDesc(bars, report.targets.length, words)}
      />
    );
  }
  if (kind === 'outcomes') {
    const shares = outcomeShares(report, words);
    return (
      <ShareChart
        name="outcomes"
        {...at}
        y={y + height / 4}
        {...{ shares }}
        title={i18n.t('report.by_outcome')}
        desc=""
      />
    );
  }
  if (kind === 'votes') {
    const [board] = report.whip;
    if (!board) return null;
    return (
      <>
        <text x={MARGIN} y={y + 14}>
          {fitText(whipText(board, words), INNER)}
        </text>
        <ShareChart
          name="votes"
          {...at}
          y={y + height / 4}
          shares={whipShares(board, words)}
          title={i18n.t('report.votes')}
          desc=""
        />
      </>
    );
  }
  return map && <MapInside {...{ map, words, y, height }} />;
}

function MapInside({
  map: { drawing, state, chamber, rows },
  words,
  y,
  height,
}: {
  map: NonNullable<SharePictureProps['map']>;
  words: Words;
  y: number;
  height: number;
}) {
  const shades = shadesOf(rows, state, chamber);
  const entries = shadeEntries(shades, words);
  const keyWidth = Math.min(INNER / 2, Math.max(...entries.map(({ text }) => text.length)) * LETTER + 40);
  const size = { width: INNER - keyWidth - 12, height };
  // One under the other.
  const column = keyWidth;
  return (
    <>
      <svg
        x={MARGIN}
        y={y}
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${size.width} ${size.height}`}
      >
        <MapShape {...{ drawing, chamber, shades, size }} view={wholeView({ drawing, size })} under={[]} />
      </svg>
      {entries.map((entry, i) => (
        <Legend
          key={entry.key}
          entries={[entry]}
          x={W - MARGIN - column}
          y={y + 4 + i * (legendHeight([entry], column) + 2)}
          width={column}
        />
      ))}
    </>
  );
}
