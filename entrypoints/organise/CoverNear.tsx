import { GroupsNear } from '../../components/coverage/GroupsNear';
import type { StateCoverage } from '../../utils/app/coverage-view';
import type { StoredFeed } from '../../utils/app/ports';
import { groupsAround } from '../../utils/coverage/around';
import { inviteCode } from '../../utils/invite/invite';
import type { Place } from '../../utils/model/legislator';
import { divisionOf, shortDivision } from '../../utils/people/division';

export interface CoverNearProps {
  coverage: StateCoverage;
  feeds: StoredFeed[];
  place: Place | undefined;
}

/** The groups near the place in use, from the feeds at hand. */
export function CoverNear({ coverage, feeds, place }: CoverNearProps) {
  const { jurisdiction, groups, middle } = coverage;
  const own =
    place?.jurisdiction === jurisdiction
      ? place.districts.flatMap((ref) => divisionOf({ jurisdiction, ...ref }) ?? [])
      : null;
  const addresses = feeds.flatMap(({ id, source }) => (source.kind === 'address' ? [id, source.url] : [id]));
  return (
    <GroupsNear
      around={own && groupsAround([...new Set(own)], groups, middle)}
      nameOf={shortDivision}
      listedBy={(feed) => feeds.find(({ id }) => id === feed)?.name ?? feed}
      followed={new Set(addresses)}
      // Where campaigns are added, the address is shown and asked about first.
      onFollow={(url) => {
        const name = groups.find((group) => group.feed === url)?.name ?? url;
        location.hash = `#/invite/${inviteCode({ url, name })}`;
      }}
    />
  );
}
