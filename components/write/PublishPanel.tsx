import { i18n } from '#i18n';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { NumbersAlong, type NumbersAlongProps } from './NumbersAlong';

export interface PublishPanelProps extends NumbersAlongProps {
  campaigns: number;
  /** Campaigns that are not ready, with how much is to be mended. */
  unready: { id: string; title: string; flaws: number }[];
  /** Rules that the group's own fields break. */
  groupFlaws: number;
  /** Of the key that signs; null for an unsigned feed. */
  fingerprint: string | null;
  backedUp: boolean;
  /** Where the file will be; empty where nobody said. */
  address: string;
  busy: boolean;
  problems: Problem[];
  /** Name of the file that was saved. */
  saved: string | null;
  /** Carries address, name and key in one link; null where there is no address. */
  invite: string | null;
  onSave: () => void;
  /** The campaigns as a spreadsheet, for groups that keep their list there. */
  onSaveCsv: () => void;
  onEdit: (id: string) => void;
  onGroup: () => void;
  onKeys: () => void;
}

/** The last look before a feed goes out, and what to do with the file. */
export function PublishPanel(props: PublishPanelProps) {
  const { campaigns, unready, groupFlaws, fingerprint, backedUp, address, busy, problems, saved, invite } =
    props;
  const ready = unready.length === 0 && groupFlaws === 0;
  return (
    <>
      <p>
        <Button kind="quiet" action="back" onPress={props.onGroup}>
          ← {i18n.t('write.all')}
        </Button>
      </p>
      <section class="card step" aria-labelledby="write-publish-title" aria-busy={busy}>
        <h2 id="write-publish-title">{i18n.t('write.publish_title')}</h2>
        {ready ? (
          <Notice tone="good" title={i18n.t('write.ready', campaigns)} />
        ) : (
          <Notice tone="bad" title={i18n.t('write.not_ready')}>
            <ul class="plain-list">
              {groupFlaws > 0 && (
                <li>
                  <Button kind="quiet" action="mend-group" onPress={props.onGroup}>
                    {i18n.t('write.group')}
                  </Button>{' '}
                  {i18n.t('write.to_mend', groupFlaws)}
                </li>
              )}
              {unready.map(({ id, title, flaws }) => (
                <li key={id}>
                  <Button kind="quiet" action="mend" data-mend={id} onPress={() => props.onEdit(id)}>
                    {title}
                  </Button>{' '}
                  {i18n.t('write.to_mend', flaws)}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <div class="row wrap between">
          <p>
            {fingerprint ? (
              <>
                {i18n.t('write.signed_by')} <code>{fingerprint}</code>
              </>
            ) : (
              i18n.t('write.unsigned')
            )}
          </p>
          <Button kind="quiet" action="keys" onPress={props.onKeys}>
            {i18n.t('write.keys')}
          </Button>
        </div>
        {fingerprint && !backedUp && <Notice tone="due" title={i18n.t('write.key_alone')} />}
        <NumbersAlong numbers={props.numbers} along={props.along} onAlong={props.onAlong} />
        <ProblemList problems={problems} />
        <p>
          <Button
            kind="primary"
            action="save-feed"
            aria-disabled={busy || !ready}
            onPress={() => !busy && ready && props.onSave()}
          >
            {i18n.t(fingerprint ? 'write.save_signed' : 'write.save_unsigned')}
          </Button>{' '}
          <Button
            kind="quiet"
            action="save-csv"
            aria-disabled={busy || !ready}
            onPress={() => !busy && ready && props.onSaveCsv()}
          >
            {i18n.t('write.save_csv')}
          </Button>
        </p>
        <div role="status" data-saved-feed={saved ?? undefined}>
          {saved && (
            <Notice tone="good" title={i18n.t('write.saved', [saved])}>
              <ol class="write-steps">
                <li>{address ? i18n.t('write.put_at', [address]) : i18n.t('write.put_somewhere')}</li>
                <li>
                  {invite === null ? (
                    i18n.t('write.give_file')
                  ) : (
                    <>
                      {i18n.t('write.give_invite')} <code class="link-text">{invite}</code>
                    </>
                  )}
                </li>
              </ol>
              {fingerprint && <p>{i18n.t('write.give_fingerprint', [fingerprint])}</p>}
            </Notice>
          )}
        </div>
      </section>
    </>
  );
}
