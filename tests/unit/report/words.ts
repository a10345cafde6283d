/** The words of both languages, as the language files have them. */
import { vi } from 'vitest';

vi.mock('#i18n', () => import('../../gallery/i18n'));

const { setLanguage } = await import('../../gallery/i18n');
const { reportWords } = await import('../../../components/report-words');

export const LOCALES = ['en', 'es'] as const;

/** Valid until words of another language are asked for. */
export function wordsIn(locale: (typeof LOCALES)[number]) {
  setLanguage(locale);
  return reportWords(locale);
}
