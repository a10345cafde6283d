/**
 * Stands in for the generated `#i18n` where no browser gives messages: the
 * gallery and the tests. It reads the same YAML and keeps the same rules
 * (https://wxt.dev/i18n): nested keys, `$1`, plural forms `0`, `1`, `n`.
 */
import { parse } from 'yaml';
import en from '../../utils/locales/en.yml?raw';
import es from '../../utils/locales/es.yml?raw';

type Messages = { [key: string]: string | Messages };

const FILES: Record<string, Messages> = { en: parse(en) as Messages, es: parse(es) as Messages };
let messages = FILES.en ?? {};

/** Changes the language of everything drawn from now on. */
export function setLanguage(language: string): void {
  messages = FILES[language] ?? FILES.en ?? {};
}

function find(key: string): string | Messages {
  let node: string | Messages | undefined = messages;
  for (const part of key.split('.')) node = typeof node === 'object' ? node[part] : undefined;
  if (node === undefined) throw new Error(`no message for ${key}`);
  return node;
}

function t(key: string, ...args: (number | (string | number)[])[]): string {
  const count = args.find((arg) => typeof arg === 'number');
  const words = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? [] : [count]);
  const found = find(key);
  const form = count === 0 ? '0' : count === 1 ? '1' : 'n';
  const text = typeof found === 'string' ? found : (found[form] ?? found.n);
  if (typeof text !== 'string') throw new Error(`${key} is a group of messages, not one`);
  return text.replace(/\$([1-9])/g, (_, n: string) => {
    const word = words[Number(n) - 1];
    if (word === undefined) throw new Error(`${key} misses the text for $${n}`);
    return String(word);
  });
}

export const i18n = { t };
