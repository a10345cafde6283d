import type { ScriptView } from '../../utils/model/views';

export interface ScriptChoice {
  /** The script to show, or null where a campaign has none that fits. */
  script: ScriptView | null;
  /** Languages that some variant has, in the order given. */
  languages: string[];
  /** Channels that the shown language has. */
  channels: ScriptView['channel'][];
}

/**
 * The variant that comes nearest to what the reader chose: the language first,
 * then live or voicemail. Nothing chosen means the first variant.
 */
export function chooseScript(
  scripts: ScriptView[],
  language: string | null,
  channel: ScriptView['channel'] | null,
): ScriptChoice {
  const languages = [...new Set(scripts.map((s) => s.language))];
  const spoken = language !== null && languages.includes(language) ? language : languages[0];
  const variants = scripts.filter((s) => s.language === spoken);
  const script = variants.find((s) => s.channel === channel) ?? variants[0] ?? null;
  return { script, languages, channels: [...new Set(variants.map((s) => s.channel))] };
}

/** Blanks that only the reader can fill; they stay out of other people's pages. */
export const isPersonal = (blank: string): boolean => blank === 'my_name' || blank === 'my_town';
