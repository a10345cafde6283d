/** What leaves the report: copied, saved, drawn. Each form is made of the report that is on the screen. */
import { render } from 'preact';
import { SharePicture, PICTURE, type SharePictureProps } from '../../components/report/SharePicture';
import type { Copy, PictureKind, Shared, ShareMenuProps } from '../../components/report/ShareMenu';
import { wordsIn } from '../../components/report/words';
import { copyRich, copyText } from '../../components/ui/copy';
import { Locale } from '../../components/ui/locale';
import { newsletterText, thanksText } from '../../utils/report/letters';
import { ok, type Result } from '../../utils/model/result';
import { chatMarkdown } from '../../utils/report/markdown';
import type { Report } from '../../utils/report/report';
import { reportCsv } from '../../utils/report/report-csv';
import { reportJson } from '../../utils/report/report-json';
import { reportRichText } from '../../utils/report/rich';
import type { Words } from '../../utils/report/words';
import { downloadBlob, downloadText } from '../../utils/ui/download';
import { svgToPng } from '../../utils/ui/svg-picture';
import type { ReportMapState } from '../../utils/ui/use-report-map';

/** @param outreaches makes the text of the OSDI file, which has the calls one by one */
export function shareOf(
  report: Report,
  words: Words,
  map: ReportMapState,
  outreaches: () => Promise<Result<string>>,
): ShareMenuProps {
  const name = (kind: string, ending: string) => `rotunda-${kind}-${report.today}.${ending}`;
  const thanks = thanksText(report, words);
  return {
    pictures: picturesOf(report, map),
    copies: ['chat', 'mail', 'newsletter', ...(thanks === null ? [] : ['thanks' as const])],
    onPrint: () => print(),
    onCopy: (kind) => copy(kind, report, words),
    async onSave(kind, forExcel) {
      const file = name(kind === 'osdi' ? 'osdi' : 'report', kind === 'csv' ? 'csv' : 'json');
      if (kind === 'csv') downloadText(file, 'text/csv', reportCsv(report, { bom: forExcel }));
      else {
        const text = kind === 'json' ? ok(reportJson(report)) : await outreaches();
        if (!text.ok) return { ok: false, problems: text.problems };
        downloadText(file, 'application/json', text.value);
      }
      return { ok: true, file };
    },
    async onPicture(kind) {
      const svg = drawPicture(kind, report, words.locale, map);
      const png = svg && (await svgToPng(svg, PICTURE.width, PICTURE.height));
      if (!png) return { ok: false };
      const file = name(kind, 'png');
      downloadBlob(file, png);
      return { ok: true, file };
    },
  };
}

/** Charts that there is something to see in. */
const picturesOf = (report: Report, { drawing }: ReportMapState): PictureKind[] => {
  const hasCalls = report.headline.figures.attempts > 0;
  return [
    ...(hasCalls ? (['days'] as const) : []),
    ...(report.targets.length > 0 ? (['targets'] as const) : []),
    ...(hasCalls ? (['outcomes'] as const) : []),
    ...(report.whip.length === 1 ? (['votes'] as const) : []),
    ...(drawing ? (['map'] as const) : []),
  ];
};

async function copy(kind: Copy, report: Report, words: Words): Promise<Shared> {
  if (kind === 'mail') {
    const rich = reportRichText(report, words);
    return (await copyRich(rich)) ? { ok: true } : { ok: false, text: rich.plain };
  }
  const text =
    kind === 'chat'
      ? chatMarkdown(report, words)
      : kind === 'newsletter'
        ? newsletterText(report, words)
        : (thanksText(report, words) ?? '');
  return (await copyText(text, document.body)) ? { ok: true } : { ok: false, text };
}

function drawPicture(
  kind: PictureKind,
  report: Report,
  locale: string,
  { drawing, state, chamber, rows }: ReportMapState,
): SVGSVGElement | null {
  const map: SharePictureProps['map'] = drawing && { drawing, state, chamber, rows };
  const box = document.createElement('div');
  render(
    <Locale.Provider value={locale}>
      <SharePicture kind={kind} report={report} words={wordsIn(locale)} map={map} />
    </Locale.Provider>,
    box,
  );
  return box.querySelector('svg');
}
