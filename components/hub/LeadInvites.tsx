import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LeadView } from '../../utils/model/hub-views';
import { Button } from '../ui/Button';
import { AskFirst } from '../ui/Confirm';
import { Notice } from '../ui/Notice';
import { PasteForm } from '../ui/PasteForm';
import type { QrCodeProps } from '../ui/QrCode';

export interface LeadInvitesProps {
  view: Pick<LeadView, 'invites' | 'link'>;
  loadQr: () => Promise<ComponentType<QrCodeProps>>;
  /** @returns whether it worked */
  onCopy: (text: string, within: HTMLElement) => Promise<boolean>;
  onNext: () => void;
  /** @returns whether the text had an invite in it */
  onAdd: (text: string) => boolean;
}

/** The link that members join by, the next one when it leaked, and more of them. */
export function LeadInvites({ view: { invites, link }, loadQr, onCopy, onNext, onAdd }: LeadInvitesProps) {
  const box = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [Code, setCode] = useState<ComponentType<QrCodeProps> | null>(null);
  const [isBad, setBad] = useState(false);
  const current = invites.find((i) => i.current)?.name ?? '';
  const left = invites.length - (current === '' ? 0 : 1);
  return (
    <div class="col" ref={box} data-part="invites" data-invite={current} data-left={left}>
      <h3>{i18n.t('hub.lead.invites')}</h3>
      {link === '' ? (
        <p>{i18n.t('hub.lead.invite_none')}</p>
      ) : (
        <>
          <p>
            {i18n.t('hub.lead.invite_hint')} {i18n.t('hub.lead.invite_left', left)}
          </p>
          <p class="row wrap">
            <Button
              action="copy-invite"
              onPress={() => box.current && void onCopy(link, box.current).then(setCopied)}
            >
              {i18n.t('hub.lead.invite_copy')}
            </Button>
            <Button
              action="show-qr"
              onPress={() =>
                void loadQr()
                  .then((loaded) => setCode(() => loaded))
                  .catch(() => undefined)
              }
            >
              {i18n.t('hub.lead.invite_qr')}
            </Button>
          </p>
          <div role="status" data-copied={copied ?? undefined}>
            {copied !== null && (
              <Notice
                tone={copied ? 'good' : 'bad'}
                title={i18n.t(copied ? 'hub.lead.invite_copied' : 'hub.lead.invite_not_copied')}
              />
            )}
          </div>
          {Code && <Code text={link} label={i18n.t('hub.lead.invite_qr_label')} />}
          <p>
            <code class="link-text" data-invite-link>
              {link}
            </code>
          </p>
          <AskFirst
            label={i18n.t('hub.lead.invite_next')}
            action="next-invite"
            title={i18n.t('hub.lead.invite_next_title', [current])}
            yes={i18n.t('hub.lead.invite_next_yes')}
            no={i18n.t('hub.lead.invite_next_no')}
            onYes={() => {
              setCopied(null);
              setCode(null);
              onNext();
            }}
          >
            <p>{i18n.t('hub.lead.invite_next_hint', [current])}</p>
          </AskFirst>
        </>
      )}
      <PasteForm
        id="more-invites"
        name="more-invites"
        label={i18n.t('hub.lead.invite_add')}
        hint={i18n.t('hub.lead.invite_add_hint')}
        rows={2}
        action="add-invites"
        button={i18n.t('hub.lead.invite_add_do')}
        onText={(text) => {
          const isFound = onAdd(text);
          setBad(!isFound);
          return isFound;
        }}
      />
      <div role="alert">{isBad && <Notice tone="bad" title={i18n.t('hub.lead.invite_bad')} />}</div>
    </div>
  );
}
