/** A draft as its fields read and change it, and what is wrong with each. */
import { i18n } from '#i18n';
import { pathKey, type Path } from '../../utils/model/at-path';
import { ruleText } from '../ProblemList';

export interface Form {
  value(path: Path): unknown;
  /** @param value undefined takes the member or the entry away */
  set(path: Path, value: unknown): void;
  /** The rule that the field breaks, in words, where it is time to say so. */
  problem(path: Path): string | undefined;
  /** The field was left: from now on it is told when it is empty. */
  touch(path: Path): void;
  /** Languages that the campaign speaks. */
  languages: readonly string[];
}

export const textAt = (form: Form, path: Path): string => {
  const value = form.value(path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

export const listAt = (form: Form, path: Path): readonly unknown[] => {
  const value = form.value(path);
  return Array.isArray(value) ? value : [];
};

export const idOf = (path: Path): string => `w-${pathKey(path).replaceAll('.', '-')}`;

const OWN = ['missing', 'wrong_type', 'bad_day'] as const;

/** A broken rule, to the author. */
export function flawText(rule: string): string {
  const own = OWN.find((name) => name === rule);
  if (rule === 'must_not_be_empty') return i18n.t('write.rule.missing');
  return own ? i18n.t(`write.rule.${own}`) : ruleText(rule);
}

/** True for what is only not written yet. */
export const isMissing = (rule: string): boolean => rule === 'missing' || rule === 'must_not_be_empty';

/** The language's name in the reader's. */
export function languageName(tag: string, locale: string): string {
  try {
    const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return tag;
  }
}
