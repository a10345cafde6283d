import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CampaignView, ScriptPiece, ScriptView } from '../../utils/model/views';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { groupsText } from '../ui/person';
import { chooseScript, isPersonal } from './choose-script';
import { whyText } from '../ui/why-text';
import { Guidance } from './Guidance';
import { OpenBlank } from './OpenBlank';
import { Switch } from './Switch';
import { TextSize } from './TextSize';

export interface ScriptBlockProps {
  campaign: CampaignView;
  scripts: ScriptView[];
  /** Whom the words are for: "Rep. Marin". */
  person: string;
  /** False inside somebody else's page: name and town are neither shown nor asked. */
  personal: boolean;
  onFillBlank: (blank: string, value: string) => void;
  /** Step of `TEXT_SIZES` that the words are set in. */
  size: number;
  onSize: (size: number) => void;
}

/** The language's own name: "Español". */
function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The words to say, for reading aloud. */
export function ScriptBlock(props: ScriptBlockProps) {
  const { campaign, scripts, person, personal, onFillBlank } = props;
  const locale = useLocale();
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
    <section class="words" aria-label={i18n.t('call.words')}>
      {(languages.length > 1 || channels.length > 1) && (
        <div class="row between wrap">
          {channels.length > 1 && (
            <Switch
              label={i18n.t('script.channel_label')}
              options={channels.map((c) => ({
                value: c,
                text: i18n.t(`script.${c}`),
                data: { 'data-channel': c },
              }))}
              chosen={script.channel}
              hotkey="v"
              onChoose={setChannel}
            />
          )}
          {languages.length > 1 && (
            <Switch
              label={i18n.t('script.language_label')}
              options={languages.map((l) => ({
                value: l,
                text: languageName(l),
                data: { 'data-language': l, lang: l },
              }))}
              chosen={script.language}
              hotkey="g"
              onChoose={setLanguage}
            />
          )}
        </div>
      )}
      <div
        class={`script ${campaign.stance}-rule text-${props.size}`}
        lang={script.language}
        // Where it stays in sight it may be a scroller, which the keyboard must reach.
        tabIndex={0}
        role="group"
        aria-label={i18n.t('script.label')}
      >
        {script.pieces.map(piece)}
      </div>
      <div class="row words-facts">
        <div class="col">
          <p class="tiny" data-because>
            {whyText(script, person)}
          </p>
          <p class="tiny">
            {campaign.lead
              ? i18n.t('script.by_lead', [campaign.lead.name, groupsText(campaign, locale)])
              : i18n.t('script.by_group', [groupsText(campaign, locale)])}
          </p>
        </div>
        <TextSize size={props.size} onSize={props.onSize} />
      </div>
      <Guidance campaign={campaign} />
    </section>
  );
}
