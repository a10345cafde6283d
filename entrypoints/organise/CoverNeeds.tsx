import { useEffect, useState } from 'preact/hooks';
import { NeedsPanel } from '../../components/coverage/NeedsPanel';
import { needsIn, type StateCoverage } from '../../utils/app/coverage-view';
import { readMyCover, saveMyCover, type MyCover } from '../../utils/browser/cover-settings';
import type { CoverCampaign } from '../../utils/model/cover-view';
import type { Legislature } from '../../utils/model/legislature';

export interface CoverNeedsProps {
  coverage: StateCoverage;
  campaigns: CoverCampaign[];
  legislature: Legislature;
  now: number;
  onLook: (campaign: CoverCampaign) => void;
}

/** The other way round: the campaigns that need one's own group. */
export function CoverNeeds({ coverage, campaigns, ...rest }: CoverNeedsProps) {
  const [mine, setMine] = useState<MyCover | null>(null);
  useEffect(() => void readMyCover().then(setMine), []);
  if (!mine) return null;
  const group = coverage.groups.find(({ id }) => id === mine.group);
  const { needs, unknown } = needsIn(coverage, group?.districts, mine.typed);
  const keep = (next: MyCover) => {
    setMine(next);
    void saveMyCover(next);
  };
  return (
    <NeedsPanel
      {...rest}
      groups={coverage.groups}
      group={group?.id}
      typed={mine.typed}
      unknown={group ? [] : unknown}
      needs={
        needs &&
        needs.flatMap((need) => {
          const campaign = campaigns.find(({ key }) => key === need.coverage.campaign);
          return campaign ? [{ ...need, campaign }] : [];
        })
      }
      onGroup={(id) => keep({ ...mine, group: id })}
      onTyped={(typed) => keep({ typed })}
    />
  );
}
