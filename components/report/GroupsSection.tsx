import { i18n } from '#i18n';
import type { Report } from '../../utils/report/report';
import { parseBillKey } from '../../utils/model/bill';
import { BarChart } from '../chart/BarChart';
import { Sized } from '../chart/Sized';
import { StanceTag } from '../ui/StanceTag';
import { FIGURES, FigureCells, FigureHeads, type FigureColumn } from './FigureCells';
import { Section, TableBox } from './Section';
import { useWords } from './words';

/** What each group's members did, by name and without a rank. */
export function GroupsSection({ report: { groups } }: { report: Report }) {
  const words = useWords();
  const title = i18n.t('report.by_group');
  const nameOf = ({ id, name }: Report['groups'][number]) => name || id || i18n.t('report.no_group');
  const bars = groups.map((group) => ({
    key: group.id,
    label: nameOf(group),
    value: group.figures.attempts,
    goal: null,
    text: i18n.t('report.count_reached', [
      words.number(group.figures.attempts),
      words.percent(group.figures.reached),
    ]),
  }));
  return (
    <Section name="groups" title={title}>
      <Sized>
        {(width) => (
          <BarChart
            name="groups"
            {...{ title, bars, width }}
            desc={`${bars.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`}
          />
        )}
      </Sized>
      <TableBox label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('report.column.group')}</th>
              <FigureHeads />
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.id} data-group-row={group.id}>
                <th scope="row">{nameOf(group)}</th>
                <FigureCells figures={group.figures} />
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </Section>
  );
}

const COLUMNS: readonly FigureColumn[] = [...FIGURES.slice(0, 4), 'skip', 'reached'];

/** Where the report is of more than one campaign: each one's own counts. */
export function CampaignsSection({
  report: { campaigns },
  onOpen,
}: {
  report: Report;
  onOpen: (campaign: string) => void;
}) {
  const title = i18n.t('report.by_campaign');
  return (
    <Section name="campaigns" title={title}>
      <TableBox label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('report.column.campaign')}</th>
              <FigureHeads columns={COLUMNS} />
            </tr>
          </thead>
          <tbody>
            {campaigns.map((campaign) => (
              <tr key={campaign.key} data-tally={campaign.key}>
                <th scope="row">
                  <span class="row wrap">
                    <b>{campaign.bills.map((key) => parseBillKey(key)?.identifier ?? key).join(', ')}</b>
                    {campaign.stance && <StanceTag stance={campaign.stance} />}
                  </span>
                  <button type="button" class="as-link" onClick={() => onOpen(campaign.key)}>
                    {campaign.title}
                  </button>
                </th>
                <FigureCells figures={campaign.figures} columns={COLUMNS} />
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </Section>
  );
}
