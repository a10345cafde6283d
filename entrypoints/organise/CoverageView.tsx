import '../../components/coverage.css';
import { useMemo, useState } from 'preact/hooks';
import { COVERAGE_PARTS, CoverageParts } from '../../components/coverage/CoverageParts';
import { NothingCovered } from '../../components/coverage/NothingCovered';
import { coverStates } from '../../utils/app/cover-page';
import { createGroupPorts } from '../../utils/browser/group-ports';
import { useReady } from '../../utils/ui/use-ready';
import { useSteps } from '../../utils/ui/use-steps';
import { useStored } from '../../utils/ui/use-stored';
import { StateCoverage } from './StateCoverage';
import type { ViewProps } from './views';

/** Who covers which district of a campaign, and where the gaps are. */
export function CoverageView({ ports }: ViewProps) {
  const group = useMemo(() => createGroupPorts(ports), [ports]);
  const states = useStored(() => coverStates(ports), ['campaigns', 'place']);
  const [wanted, setWanted] = useState<string | null>(null);
  const [step] = useSteps();
  const part = COVERAGE_PARTS.find((name) => name === step) ?? 'map';
  const state = states?.find(({ code }) => code === wanted) ?? states?.[0];
  useReady(states !== undefined && state === undefined);
  if (!states) return null;
  return (
    <>
      <CoverageParts part={part} />
      {state ? (
        <StateCoverage
          key={state.code}
          {...{ part, states, state: state.code }}
          ports={group}
          onState={setWanted}
        />
      ) : (
        <NothingCovered missing="campaigns" />
      )}
    </>
  );
}
