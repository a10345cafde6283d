import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { billLabel } from '../../utils/model/bill';
import { omit } from '../../utils/model/at-path';
import type { Campaign } from '../../utils/model/campaign';
import { flawsOfCampaign, type Draft } from '../../utils/model/draft';
import { inLanguage } from '../../utils/model/language';
import { Button } from '../ui/Button';
import { AskFirst } from '../ui/Confirm';
import { Field } from '../ui/Field';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { StanceTag } from '../ui/StanceTag';
import { flawText } from './form';

/** A campaign that may be copied: of this group or of one that is followed. */
export interface CopyChoice {
  key: string;
  title: string;
  group: string;
}

export interface WriteHomeProps {
  draft: Draft;
  copies: CopyChoice[];
  /** Rules that the group's own fields break: `name`, `url`, `id`, `address`. */
  flaws: ReadonlyMap<string, string>;
  onDraft: (draft: Draft) => void;
  onNew: () => void;
  onCopy: (key: string) => void;
  onEdit: (id: string) => void;
  onPreview: (id: string) => void;
  onGroups: () => void;
  onPartners: () => void;
  onPublish: () => void;
  onKeys: () => void;
  onRemoveFeed: () => void;
}

/** My group's campaigns as they are being written. */
export function WriteHome(props: WriteHomeProps) {
  const { draft, copies, onDraft, onNew, onCopy, onGroups, onPublish, onKeys } = props;
  const [copied, setCopied] = useState('');
  const { campaigns, amendments } = draft.feed;
  const entries = Array.isArray(amendments) ? amendments.length : 0;
  const withList = (list: Campaign[], rest: Partial<Draft> = {}) =>
    onDraft({ ...draft, ...rest, feed: { ...draft.feed, campaigns: list } });

  function remove(at: number) {
    const campaign = campaigns[at];
    if (campaign)
      withList(
        campaigns.filter((_, i) => i !== at),
        { removed: { at, campaign } },
      );
  }
  function takeBack() {
    const { removed, ...rest } = draft;
    if (!removed) return;
    const list = [...campaigns];
    list.splice(removed.at, 0, removed.campaign);
    onDraft({ ...rest, feed: { ...draft.feed, campaigns: list } });
  }

  return (
    <>
      <div role="status">
        {draft.removed && (
          <Notice title={i18n.t('write.deleted', [titleOf(draft.removed.campaign)])}>
            <p>
              <Button action="undo-delete" onPress={takeBack}>
                {i18n.t('write.undo_delete')}
              </Button>
            </p>
          </Notice>
        )}
      </div>
      {campaigns.length === 0 && <p class="empty">{i18n.t('write.none')}</p>}
      <ul class="plain-list">
        {campaigns.map((campaign, at) => (
          <CampaignRow
            key={campaign.id}
            campaign={campaign}
            onEdit={() => props.onEdit(campaign.id)}
            onPreview={() => props.onPreview(campaign.id)}
            onDelete={() => remove(at)}
            onStatus={(status) => {
              const rest = omit(campaign, 'result');
              const next = status === 'archived' ? { ...campaign, status } : { ...rest, status };
              withList(campaigns.map((c, i) => (i === at ? next : c)));
              if (status === 'archived') props.onEdit(campaign.id);
            }}
          />
        ))}
      </ul>
      <section class="card step" aria-labelledby="write-new-title">
        <h2 id="write-new-title">{i18n.t('write.new_title')}</h2>
        <p>
          <Button action="new-campaign" kind={campaigns.length === 0 ? 'primary' : 'plain'} onPress={onNew}>
            {i18n.t('write.new')}
          </Button>
        </p>
        {copies.length > 0 && (
          <Field id="w-copy" label={i18n.t('write.copy_from')}>
            <div class="row wrap">
              <select
                id="w-copy"
                name="copy-from"
                class="grow"
                value={copied}
                onChange={(event) => setCopied(event.currentTarget.value)}
              >
                <option value="">{i18n.t('setup.state_none')}</option>
                {copies.map(({ key, title, group }) => (
                  <option key={key} value={key}>
                    {`${title} – ${group}`}
                  </option>
                ))}
              </select>
              <Button action="copy" aria-disabled={!copied} onPress={() => copied && onCopy(copied)}>
                {i18n.t('write.copy')}
              </Button>
            </div>
          </Field>
        )}
      </section>
      <GroupFields {...props} />
      <div class="row wrap">
        <Button kind={campaigns.length > 0 ? 'primary' : 'plain'} action="publish" onPress={onPublish}>
          {i18n.t('write.to_publish')}
        </Button>
        <Button action="groups" onPress={onGroups}>
          {i18n.t('coverage.write.open', draft.feed.groups?.length ?? 0)}
        </Button>
        {(entries > 0 || campaigns.some((c) => c.partners?.some((p) => p.key))) && (
          <Button action="partners" onPress={props.onPartners}>
            {i18n.t('partners.lead.open', entries)}
          </Button>
        )}
        <Button action="keys" onPress={onKeys}>
          {i18n.t('write.keys')}
        </Button>
      </div>
    </>
  );
}

const titleOf = (campaign: Campaign): string => inLanguage(campaign.title, []) || i18n.t('write.untitled');

interface CampaignRowProps {
  campaign: Campaign;
  onEdit: () => void;
  onPreview: () => void;
  onDelete: () => void;
  onStatus: (status: Campaign['status']) => void;
}

function CampaignRow({ campaign, onEdit, onPreview, onDelete, onStatus }: CampaignRowProps) {
  const locale = useLocale();
  const title = inLanguage(campaign.title, [locale]) || i18n.t('write.untitled');
  const flaws = flawsOfCampaign(campaign).length;
  const of = <span class="hear-only"> {title}</span>;
  return (
    <li class="card col" data-draft-campaign={campaign.id}>
      <div class="row wrap between">
        <h2 class="write-title">{title}</h2>
        <StanceTag stance={campaign.stance} />
      </div>
      <p class="muted">
        {[
          campaign.bills.map(billLabel).join(', '),
          i18n.t(`write.status_${campaign.status}`),
          campaign.result && i18n.t(`write.result_${campaign.result}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {flaws > 0 && <p class="field-problem">{i18n.t('write.to_mend', flaws)}</p>}
      <div class="row wrap">
        <Button action="edit" onPress={onEdit}>
          {i18n.t('write.edit')}
          {of}
        </Button>
        <Button kind="quiet" action="preview" onPress={onPreview}>
          {i18n.t('write.preview')}
          {of}
        </Button>
        {campaign.status === 'live' ? (
          <Button kind="quiet" action="pause" onPress={() => onStatus('paused')}>
            {i18n.t('write.pause')}
            {of}
          </Button>
        ) : (
          <Button kind="quiet" action="resume" onPress={() => onStatus('live')}>
            {i18n.t('write.resume')}
            {of}
          </Button>
        )}
        {campaign.status !== 'archived' && (
          <Button kind="quiet" action="archive" onPress={() => onStatus('archived')}>
            {i18n.t('write.archive')}
            {of}
          </Button>
        )}
        <Button kind="quiet" action="delete" onPress={onDelete}>
          {i18n.t('write.delete')}
          {of}
        </Button>
      </div>
    </li>
  );
}

/** The group and where its file will be. */
function GroupFields({ draft, flaws, onDraft, onRemoveFeed }: WriteHomeProps) {
  const field = (name: 'name' | 'url' | 'id', text: string) => {
    const rest = omit(draft.feed, name);
    // Only the web page may be left out.
    const feed = name === 'url' && text === '' ? rest : { ...draft.feed, [name]: text };
    onDraft({ ...draft, feed: feed as Draft['feed'] });
  };
  const fields = [
    ['name', draft.feed.name, (text: string) => field('name', text)],
    ['address', draft.address, (text: string) => onDraft({ ...draft, address: text })],
    ['url', draft.feed.url ?? '', (text: string) => field('url', text)],
    ['id', draft.feed.id, (text: string) => field('id', text)],
  ] as const;
  return (
    <section class="card step" aria-labelledby="write-group-title">
      <h2 id="write-group-title">{i18n.t('write.group')}</h2>
      {fields.map(([name, value, set]) => {
        const id = `w-feed-${name}`;
        const rule = flaws.get(name);
        return (
          <Field
            key={name}
            id={id}
            label={i18n.t(`write.group_${name}`)}
            hint={i18n.t(`write.group_${name}_hint`)}
          >
            <input
              id={id}
              name={`group-${name}`}
              type="text"
              inputMode={name === 'url' || name === 'address' ? 'url' : 'text'}
              autocomplete="off"
              aria-describedby={`${id}-hint ${id}-problem`}
              {...(rule && { 'aria-invalid': true as const })}
              value={value}
              onInput={(event) => set(event.currentTarget.value)}
            />
            <p class="field-problem" id={`${id}-problem`}>
              {rule && flawText(rule)}
            </p>
          </Field>
        );
      })}
      <AskFirst
        kind="quiet"
        action="forget"
        label={i18n.t('write.forget')}
        title={i18n.t('write.forget_sure', [draft.feed.name])}
        yes={i18n.t('write.forget')}
        no={i18n.t('own.cancel')}
        onYes={onRemoveFeed}
      />
    </section>
  );
}
