import { useEffect, useMemo, useState } from 'preact/hooks';
import { CoverageHead } from '../../components/coverage/CoverageHead';
import { CoverageMap } from '../../components/coverage/CoverageMap';
import type { CoveragePart } from '../../components/coverage/CoverageParts';
import { CoverageTable } from '../../components/coverage/CoverageTable';
import { NothingCovered } from '../../components/coverage/NothingCovered';
import { StrangeDistricts } from '../../components/coverage/StrangeDistricts';
import { ProblemList } from '../../components/ProblemList';
import { coverCampaign, coverMap, type CoverState } from '../../utils/app/cover-page';
import { stateCoverage } from '../../utils/app/coverage-view';
import type { GroupPorts } from '../../utils/app/ports';
import type { CoverRow } from '../../utils/coverage/coverage';
import { legislatureOf } from '../../utils/jurisdictions';
import type { Chamber } from '../../utils/model/bill';
import type { CampaignKey } from '../../utils/model/call';
import type { MapDrawing } from '../../utils/model/finder';
import type { Result } from '../../utils/model/result';
import { divisionOf } from '../../utils/people/division';
import { useNow } from '../../utils/ui/use-now';
import { useReady } from '../../utils/ui/use-ready';
import { useStored } from '../../utils/ui/use-stored';
import { CoverNear } from './CoverNear';
import { CoverNeeds } from './CoverNeeds';

export interface StateCoverageProps {
  ports: GroupPorts;
  part: CoveragePart;
  states: CoverState[];
  state: string;
  onState: (code: string) => void;
}

/** One state's campaigns, and of one of them the districts. */
export function StateCoverage({ ports, part, states, state, onState }: StateCoverageProps) {
  const held = useStored(async () => {
    const [coverage, feeds, place] = await Promise.all([
      stateCoverage(ports, state),
      ports.store.feeds(),
      ports.store.place(),
    ]);
    return { coverage, feeds, place };
  }, ['campaigns', 'calls', 'group', 'place']);
  const [drawn, setDrawn] = useState<Result<MapDrawing | null>>({ ok: true, value: null });
  const [wanted, setWanted] = useState<CampaignKey | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const now = useNow();
  useEffect(() => {
    void coverMap(ports, state).then(setDrawn);
  }, []);
  const found = held?.coverage.ok ? held.coverage.value.campaigns : [];
  const shown = found.find(({ campaign }) => campaign.key === wanted) ?? found[0];
  const rows = shown?.coverage.rows;
  const byDivision = useMemo(() => new Map(rows?.map((row) => [row.division, row])), [rows]);
  useReady(held !== undefined);
  if (!held) return null;
  if (!held.coverage.ok) return <ProblemList problems={held.coverage.problems} />;
  const legislature = legislatureOf(state);
  if (part === 'near') return <CoverNear {...held} coverage={held.coverage.value} />;
  if (!shown || !rows || !legislature) return <NothingCovered missing="campaigns" />;

  const rowOf = (chamber: Chamber, district: string): CoverRow | undefined =>
    byDivision.get(divisionOf({ jurisdiction: state, chamber, district }) ?? '');
  const languages = ports.languages();
  const campaigns = found.map((c) =>
    coverCampaign(
      c,
      held.feeds.find((feed) => feed.id === c.campaign.feed),
      languages,
    ),
  );
  const words = campaigns[found.indexOf(shown)]!;
  const { groups } = held.coverage.value;
  const look = (key: CampaignKey) => {
    setWanted(key);
    setChosen(null);
    setAsking(null);
    setAll(false);
  };
  if (part === 'needs') {
    return (
      <CoverNeeds
        {...{ campaigns, legislature, now }}
        coverage={held.coverage.value}
        onLook={({ key }) => {
          look(key);
          location.hash = '#/coverage';
        }}
      />
    );
  }
  const choose = (row: CoverRow) => {
    setChosen(row.division);
    // Where it is not among the first, all are shown: what is chosen is in the list.
    setAll(true);
  };
  return (
    <>
      <CoverageHead
        {...{ states, state, campaigns, now, onState }}
        chosen={words}
        coverage={shown.coverage}
        onCampaign={look}
      />
      {groups.length === 0 && <NothingCovered missing="groups" />}
      <div class="cover-page">
        <CoverageTable
          {...{ rows, legislature, now, chosen, asking, all }}
          campaign={words}
          onAsk={(division) => {
            setAsking(division);
            if (division !== null) setChosen(division);
          }}
          onAll={() => setAll(true)}
        />
        <CoverageMap
          drawing={drawn.ok ? drawn.value : null}
          problems={drawn.ok ? [] : drawn.problems}
          {...{ legislature, rows, rowOf }}
          chosen={byDivision.get(chosen ?? '')}
          onChoose={choose}
        />
      </div>
      <StrangeDistricts unknown={shown.coverage.unknown} />
    </>
  );
}
