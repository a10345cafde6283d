/** Coverage in every state. */
import '../../components/coverage.css';
import { CoverageHead } from '../../components/coverage/CoverageHead';
import { CoverageMap } from '../../components/coverage/CoverageMap';
import { CoverageParts } from '../../components/coverage/CoverageParts';
import { CoverageTable } from '../../components/coverage/CoverageTable';
import { NothingCovered } from '../../components/coverage/NothingCovered';
import { StrangeDistricts } from '../../components/coverage/StrangeDistricts';
import { OrganiseFrame } from '../../components/OrganiseFrame';
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
