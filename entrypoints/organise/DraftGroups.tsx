import { useEffect, useState } from 'preact/hooks';
import { GroupForm } from '../../components/write/GroupForm';
import { GroupList } from '../../components/write/GroupList';
import { coverMap } from '../../utils/app/cover-page';
import { groupsToCsv } from '../../utils/feed-csv';
import { setAt } from '../../utils/model/at-path';
import { flawsByPath, flawsOfFeed, languagesOf } from '../../utils/model/draft';
import { MAX_FEED_BYTES, megabytes } from '../../utils/model/feed-size';
import type { MapDrawing } from '../../utils/model/finder';
import type { Group } from '../../utils/model/group';
import { inLanguage } from '../../utils/model/language';
import type { Problem } from '../../utils/model/result';
import { divisionOf, shortDivision, stateOfDivision } from '../../utils/people/division';
import { downloadText } from '../../utils/ui/download';
import type { KnownState } from '../../utils/write/facts';
import { districtsOf, readGroups, toggled, typedOf, withOwnId, withTyped } from '../../utils/write/groups';
import type { DraftPagesProps } from './DraftPages';

export interface DraftGroupsProps extends DraftPagesProps {
  state: KnownState;
  onState: (code: string) => void;
}

/** The groups that a coalition's feed lists: written one by one, or read from a spreadsheet. */
export function DraftGroups({
  ports,
  known,
  draft,
  state,
  campaignId,
  go,
  onDraft,
  onState,
}: DraftGroupsProps) {
  const groups = draft.feed.groups ?? [];
  const code = state.facts.code;
  const at = campaignId === '' ? -1 : Number(campaignId);
  const group = groups[at];
  const [problems, setProblems] = useState<Problem[]>([]);
  const [read, setRead] = useState<number | null>(null);
  const [drawing, setDrawing] = useState<MapDrawing | null>(null);
  const isEditing = group !== undefined;
  useEffect(() => {
    if (!isEditing) return;
    let current = true;
    void coverMap(ports, code).then((map) => current && setDrawing(map.ok ? map.value : null));
    return () => {
      current = false;
      setDrawing(null);
    };
  }, [code, isEditing]);

  const flaws = flawsOfFeed({ ...draft.feed, campaigns: [] }).filter(({ path }) => path[0] === 'groups');
  const put = (list: readonly Group[]) =>
    onDraft({ ...draft, feed: setAt(draft.feed, ['groups'], list.length > 0 ? list : undefined) });
  const replace = (changed: Group) => put(groups.map((g, i) => (i === at ? changed : g)));
  const chosenState = known.states.find((s) => s.code === code);

  if (group && chosenState) {
    const own = flaws.flatMap(({ path, rule }) => (path[1] === at ? [{ path: path.slice(2), rule }] : []));
    const others = groups.filter((_, i) => i !== at).map(({ id }) => id);
    return (
      <GroupForm
        key={`${at} ${code}`}
        group={group}
        flaws={flawsByPath(own)}
        campaigns={draft.feed.campaigns.map((c) => ({
          id: c.id,
          title: inLanguage(c.title, ports.languages()) || c.id,
        }))}
        languages={[
          ...new Set([...Object.keys(group.about ?? {}), ...draft.feed.campaigns.flatMap(languagesOf), 'en']),
        ]}
        states={known.states}
        state={chosenState}
        drawing={drawing}
        typed={typedOf(group, code)}
        chosen={state.facts.choices.filter((c) =>
          group.districts.includes(divisionOf({ jurisdiction: code, ...c }) ?? ''),
        )}
        onTyped={(typed) => {
          const changed = withTyped(group, typed, code, districtsOf(state.people));
          replace(changed.group);
          return changed.unknown;
        }}
        onDistricts={(refs) => replace(toggled(group, refs, code))}
        onState={onState}
        onChange={replace}
        onDone={() => {
          replace(withOwnId(group, others));
          go('groups');
        }}
        onRemove={() => {
          put(groups.filter((_, i) => i !== at));
          go('groups');
        }}
      />
    );
  }
  return (
    <GroupList
      groups={groups}
      flaws={groups.map((_, i) => flaws.filter(({ path }) => path[1] === i).length)}
      nameOf={(id) => `${stateOfDivision(id).toUpperCase()} ${shortDivision(id)}`}
      problems={problems}
      read={read}
      onNew={() => {
        put([...groups, { id: '', name: '', districts: [] }]);
        go('groups', String(groups.length));
      }}
      onEdit={(i) => {
        const [first] = groups[i]?.districts ?? [];
        if (first !== undefined) onState(stateOfDivision(first));
        go('groups', String(i));
      }}
      onFile={(file) => {
        setRead(null);
        if (file.size > MAX_FEED_BYTES) {
          setProblems([{ code: 'feed_too_big', where: file.name, detail: megabytes(file.size) }]);
          return;
        }
        void file
          .text()
          .then((text) => readGroups(ports, text, code, groups))
          .then((result) => {
            setProblems(result.ok ? result.value.problems : result.problems);
            if (!result.ok) return;
            setRead(result.value.read);
            put(result.value.groups);
          });
      }}
      onSave={() => downloadText(`${draft.feed.id}-groups.csv`, 'text/csv', groupsToCsv(groups))}
      onBack={() => go()}
    />
  );
}
