/** The real world behind the use-cases: database and browser. The same for the background and the pages. */
import type { Ports } from '../app/ports';
import { createStore } from '../db/store';
import { newId } from './new-id';
import { browser } from './api';
import { announce } from './changes';
import { packedServices } from './packed-services';
import { readPractice, readWords } from './settings';

export const createPorts = (): Ports => ({
  store: createStore(announce),
  words: readWords,
  practice: readPractice,
  services: packedServices,
  languages: () => [...new Set([browser.i18n.getUILanguage(), ...navigator.languages])],
  now: () => new Date(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  newId,
});
