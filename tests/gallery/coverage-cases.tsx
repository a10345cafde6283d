/** Coverage in every state. */
import '../../components/coverage.css';
import { CoverageHead } from '../../components/coverage/CoverageHead';
import { CoverageMap } from '../../components/coverage/CoverageMap';
import { CoverageParts } from '../../components/coverage/CoverageParts';
import { CoverageTable } from '../../components/coverage/CoverageTable';
import { GroupsNear } from '../../components/coverage/GroupsNear';
import { NeedsPanel } from '../../components/coverage/NeedsPanel';
import { NothingCovered } from '../../components/coverage/NothingCovered';
import { StrangeDistricts } from '../../components/coverage/StrangeDistricts';
import { OrganiseFrame } from '../../components/OrganiseFrame';
import { GroupForm } from '../../components/write/GroupForm';
import { GroupList } from '../../components/write/GroupList';
import { groupsAround } from '../../utils/coverage/around';
import { needsOf } from '../../utils/coverage/needs';
import { shortDivision } from '../../utils/people/division';
import type { Case } from './case';
import * as c from './coverage-fixtures';
import { NOW } from './fixtures';

const nothing = () => undefined;
const rows = c.coverage.rows;

const page = (asking: string | null, chosen: string | null) => (
  <OrganiseFrame view="coverage">
    <CoverageParts part="map" />
    <CoverageHead
      states={[
        { code: 'xx', name: 'Sample State' },
        { code: 'il', name: 'Illinois' },
      ]}
      state="xx"
      campaigns={[c.coverCampaign, c.otherCampaign]}
      chosen={c.coverCampaign}
      coverage={c.coverage}
      now={NOW}
      onState={nothing}
      onCampaign={nothing}
    />
    <div class="cover-page">
      <CoverageTable
        {...{ rows, asking, chosen }}
        campaign={c.coverCampaign}
        legislature={c.sampleLegislature}
        now={NOW}
        all={false}
        onAsk={nothing}
        onAll={nothing}
      />
      <CoverageMap
        drawing={c.coverDrawing}
        problems={[]}
        legislature={c.sampleLegislature}
        rows={rows}
        rowOf={c.coverRowOf}
        chosen={rows.find((row) => row.division === chosen)}
        onChoose={nothing}
      />
    </div>
    <StrangeDistricts
      unknown={[{ division: 'ocd-division/country:us/state:xx/sldl:99', groups: ['River Neighbors'] }]}
    />
  </OrganiseFrame>
);

export const COVERAGE_CASES: Record<string, Case> = {
  coverage: { where: 'organise', draw: () => page(null, rows[2]!.division) },
  'coverage-asking': { where: 'organise', draw: () => page(rows[0]!.division, rows[0]!.division) },
  'coverage-needs': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="coverage">
        <CoverageParts part="needs" />
        <NeedsPanel
          groups={c.coverGroups}
          group="river-neighbors"
          typed=""
          unknown={[]}
          needs={needsOf(c.coverGroups[0]!.districts, [c.coverage]).map((need) => ({
            ...need,
            campaign: c.coverCampaign,
          }))}
          legislature={c.sampleLegislature}
          now={NOW}
          onGroup={nothing}
          onTyped={nothing}
          onLook={nothing}
        />
      </OrganiseFrame>
    ),
  },
  'coverage-needs-typed': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="coverage">
        <CoverageParts part="needs" />
        <NeedsPanel
          groups={[]}
          group={undefined}
          typed="SD 1; HD 99"
          unknown={['HD 99']}
          needs={[]}
          legislature={c.sampleLegislature}
          now={NOW}
          onGroup={nothing}
          onTyped={nothing}
          onLook={nothing}
        />
      </OrganiseFrame>
    ),
  },
  'coverage-near': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="coverage">
        <CoverageParts part="near" />
        <GroupsNear
          around={groupsAround([c.coverGroups[1]!.districts[0]!], c.coverGroups, c.middle)}
          nameOf={shortDivision}
          listedBy={() => 'Sample Coalition'}
          followed={new Set(['orchard-families'])}
          onFollow={nothing}
        />
      </OrganiseFrame>
    ),
  },
  'coverage-groups': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="write">
        <GroupList
          groups={c.coverGroups}
          flaws={[0, 0, 2, 0, 0]}
          nameOf={(id) => `XX ${shortDivision(id)}`}
          problems={[
            { code: 'csv_row', where: 'H3 (districts)', detail: 'unknown_district:HD 99' },
            { code: 'csv_row', where: 'E7 (contact_email)', detail: 'bad_email' },
          ]}
          read={5}
          onNew={nothing}
          onEdit={nothing}
          onFile={nothing}
          onSave={nothing}
          onBack={nothing}
        />
      </OrganiseFrame>
    ),
  },
  'coverage-group': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="write">
        <GroupForm
          group={{ ...c.coverGroups[0]!, contact: { email: 'nobody' }, campaigns: ['safe-routes'] }}
          flaws={new Map([['contact.email', 'bad_email']])}
          campaigns={[
            { id: 'safe-routes', title: 'Safe routes to school' },
            { id: 'buses', title: 'Keep the county buses running' },
          ]}
          languages={['en', 'es']}
          states={[{ code: 'xx', name: 'Sample State', legislature: '', hosts: [] }]}
          state={{ code: 'xx', name: 'Sample State', legislature: '', hosts: [] }}
          drawing={c.coverDrawing}
          typed="SD 1; HD 1; HD 2"
          chosen={[
            { chamber: 'lower', district: '1' },
            { chamber: 'lower', district: '2' },
          ]}
          onTyped={() => []}
          onDistricts={nothing}
          onState={nothing}
          onChange={nothing}
          onDone={nothing}
          onRemove={nothing}
        />
      </OrganiseFrame>
    ),
  },
  'coverage-nothing': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="coverage">
        <NothingCovered missing="campaigns" />
        <NothingCovered missing="groups" />
      </OrganiseFrame>
    ),
  },
};
