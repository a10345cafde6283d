import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CampaignView, ScriptPiece, ScriptView } from '../../utils/model/views';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { chooseScript, isPersonal } from './choose-script';
import { OpenBlank } from './OpenBlank';

export interface ScriptBlockProps {
  campaign: CampaignView;
  scripts: ScriptView[];
  /** False inside somebody else's page: name and town are neither shown nor asked. */
  personal: boolean;
  onFillBlank: (blank: string, value: string) => void;
}

/** The language's own name: "Español". */
function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The words to say, for reading aloud. */
export function ScriptBlock({ campaign, scripts, personal, onFillBlank }: ScriptBlockProps) {
  const [language, setLanguage] = useState<string | null>(null);
  const [channel, setChannel] = useState<ScriptView['channel'] | null>(null);
  const { script, languages, channels } = chooseScript(scripts, language, channel);
  if (!script) {
    return (
      <Notice title={i18n.t('script.none')}>
        <p>{i18n.t('script.none_hint', [campaign.ask])}</p>
      </Notice>
    );
  }
  const piece = (p: ScriptPiece, key: number) => {
    if (p.kind === 'text') return p.text;
    if (isPersonal(p.blank) && !personal) return <OpenBlank key={key} blank={p.blank} />;
    if (p.kind === 'filled') return <b key={key}>{p.text}</b>;
    return isPersonal(p.blank) ? (
      <OpenBlank key={key} blank={p.blank} onFill={onFillBlank} />
    ) : (
      <OpenBlank key={key} blank={p.blank} />
    );
  };
  return (
    <section class="words" aria-label={i18n.t('script.label')}>
      {(languages.length > 1 || channels.length > 1) && (
        <div class="row between wrap">
          {channels.length > 1 && (
            <div class="switch" role="group" aria-label={i18n.t('script.channel_label')}>
              {channels.map((c) => (
                <Button
                  key={c}
                  kind="quiet"
                  data-channel={c}
                  aria-pressed={c === script.channel}
                  onPress={() => setChannel(c)}
                >
                  {i18n.t(`script.${c}`)}
                </Button>
              ))}
            </div>
          )}
          {languages.length > 1 && (
            <div class="switch" role="group" aria-label={i18n.t('script.language_label')}>
              {languages.map((l) => (
                <Button
                  key={l}
                  kind="quiet"
                  lang={l}
                  data-language={l}
                  aria-pressed={l === script.language}
                  onPress={() => setLanguage(l)}
                >
                  {languageName(l)}
                </Button>
              ))}
            </div>
          )}
        </div>
      )}
      <div class={`script ${campaign.stance}-rule`} lang={script.language}>
        {script.pieces.map(piece)}
      </div>
      <p class="tiny">
        {campaign.lead
          ? i18n.t('script.by_lead', [campaign.lead, campaign.group])
          : i18n.t('script.by_group', [campaign.group])}
      </p>
    </section>
  );
}
