import { i18n } from '#i18n';
import type { Group } from '../../utils/model/group';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export interface GroupListProps {
  groups: readonly Group[];
  /** How many rules each breaks. */
  flaws: readonly number[];
  nameOf: (division: string) => string;
  /** What is wrong with rows of a spreadsheet that was read last, and how many groups came of it. */
  problems: Problem[];
  read: number | null;
  onNew: () => void;
  onEdit: (at: number) => void;
  onFile: (file: File) => void;
  onSave: () => void;
  onBack: () => void;
}

/** More districts than these would fill the screen. */
const SHOWN = 8;

/** The groups of a coalition as they will be published. */
export function GroupList(props: GroupListProps) {
  const { groups, flaws, nameOf, problems, read, onNew, onEdit, onFile, onSave, onBack } = props;
  return (
    <>
      <div>
        <Button kind="quiet" action="back" onPress={onBack}>
          ← {i18n.t('write.all')}
        </Button>
      </div>
      <p class="muted">{i18n.t('coverage.write.hint')}</p>
      <div role="status">
        {read !== null && <Notice tone="good" title={i18n.t('coverage.write.read', read)} />}
      </div>
      <ProblemList problems={problems} />
      {groups.length === 0 && <p class="empty">{i18n.t('coverage.write.none')}</p>}
      <ul class="plain-list">
        {groups.map((group, at) => (
          <li key={at} class="card col" data-draft-group={group.id}>
            <h2 class="write-title">{group.name || i18n.t('write.untitled')}</h2>
            <p class="muted">
              {group.districts.length === 0
                ? i18n.t('coverage.write.no_districts')
                : group.districts.slice(0, SHOWN).map(nameOf).join(', ')}
              {group.districts.length > SHOWN && ` + ${group.districts.length - SHOWN}`}
            </p>
            {flaws[at]! > 0 && <p class="field-problem">{i18n.t('write.to_mend', flaws[at]!)}</p>}
            <div>
              <Button action="edit-group" onPress={() => onEdit(at)}>
                {i18n.t('write.edit')}
                <span class="hear-only"> {group.name}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div class="row wrap">
        <Button kind="primary" action="new-group" onPress={onNew}>
          {i18n.t('coverage.write.add')}
        </Button>
        {groups.length > 0 && (
          <Button action="save-groups" onPress={onSave}>
            {i18n.t('coverage.write.save_csv')}
          </Button>
        )}
      </div>
      <section class="card step">
        <label for="groups-file">
          <b>{i18n.t('coverage.write.file')}</b>
        </label>
        <p class="muted" id="groups-file-hint">
          {i18n.t('coverage.write.file_hint')}
        </p>
        <input
          id="groups-file"
          name="groups_file"
          type="file"
          accept=".csv,text/csv"
          aria-describedby="groups-file-hint"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
            event.currentTarget.value = '';
          }}
        />
      </section>
    </>
  );
}
