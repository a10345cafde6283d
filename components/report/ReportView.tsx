/** The report: what was called, with what answer, what is still open; and the ways to hand it on. */
import { i18n } from '#i18n';
import type { ReportChoices } from '../../utils/model/report-choices';
import type { Quote, Report, ReportScope, Seat } from '../../utils/report/report';
import { DaysSection } from './DaysSection';
import type { DistrictMapData } from './DistrictsMap';
import { DistrictsSection } from './DistrictsSection';
import { CampaignsSection, GroupsSection } from './GroupsSection';
import { Headline } from './Headline';
import { NextSection } from './NextSection';
import { OutcomesSection } from './OutcomesSection';
import { QuotesSection } from './QuotesSection';
import { ReportHead } from './ReportHead';
import { ScopeForm } from './ScopeForm';
import { ShareMenu, type ShareMenuProps } from './ShareMenu';
import { TargetsSection } from './TargetsSection';
import { WhipSection } from './WhipSection';
import { useWords } from './words';

export interface ReportViewProps {
  /** Null before the first one is made. */
  report: Report | null;
  scope: ReportScope;
  choices: ReportChoices;
  /** Calls read of about how many, once that takes long; null otherwise. */
  progress: { read: number; of: number } | null;
  /** "1,592 calls; 1,180 reached somebody …": the numbers in a sentence. */
  sentence: string;
  notes: readonly Quote[];
  ticked: ReadonlySet<string>;
  map: DistrictMapData;
  /** Null as long as there is no report. */
  share: ShareMenuProps | null;
  now: number;
  seat: (seat: Seat) => string;
  onScope: (scope: ReportScope) => void;
  onTick: (id: string, on: boolean) => void;
}

export function ReportView(props: ReportViewProps) {
  const { report, scope, choices, progress, onScope } = props;
  const words = useWords();
  const isEmpty = report !== null && report.headline.figures.attempts + report.headline.figures.skipped === 0;
  const isNothing = isEmpty && choices.campaigns.length === 0;
  return (
    <div class="report">
      {!isNothing && <ScopeForm {...{ scope, choices, onScope }} />}
      <div class="report-progress" role="status">
        {progress !== null && (
          <>
            <p>
              {progress.of === 0
                ? i18n.t('report.counting_begins')
                : i18n.t('report.counting', [words.number(progress.read), words.number(progress.of)])}
            </p>
            {progress.of > 0 && <progress max={progress.of} value={progress.read} aria-hidden="true" />}
          </>
        )}
      </div>
      {isNothing && <p class="empty">{i18n.t('report.none')}</p>}
      {report && !isNothing && <Parts {...props} report={report} isEmpty={isEmpty} />}
    </div>
  );
}

function Parts({
  report,
  isEmpty,
  sentence,
  notes,
  ticked,
  map,
  share,
  now,
  seat,
  scope,
  onScope,
  onTick,
}: Omit<ReportViewProps, 'report'> & { report: Report; isEmpty: boolean }) {
  const nameOf = ({ target, targetName }: Quote) =>
    report.targets.find(({ id }) => id === target)?.name || targetName || target;
  return (
    <>
      <div class="report-top">
        <ReportHead report={report} />
        {share && <ShareMenu {...share} />}
      </div>
      <p class="report-sentence">{sentence}</p>
      <p class="muted">{i18n.t('report.self_reported')}</p>
      <Headline report={report} />
      {isEmpty && <p class="empty">{i18n.t('report.none_here')}</p>}
      {!isEmpty && report.days.length > 0 && <DaysSection report={report} />}
      {report.scope.campaign === undefined && report.campaigns.length > 0 && (
        <CampaignsSection report={report} onOpen={(campaign) => onScope({ ...scope, campaign })} />
      )}
      {report.targets.length > 0 && <TargetsSection {...{ report, seat }} />}
      {report.districts.length > 0 && <DistrictsSection {...{ report, map, seat }} />}
      {!isEmpty && <OutcomesSection report={report} />}
      {!isEmpty && report.groups.length > 0 && <GroupsSection report={report} />}
      {report.whip.length > 0 && <WhipSection report={report} />}
      {notes.length > 0 && <QuotesSection {...{ notes, ticked, nameOf, onTick }} />}
      <NextSection {...{ report, seat, now }} />
    </>
  );
}
