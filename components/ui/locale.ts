import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** BCP 47 tag for dates and numbers; whoever mounts a screen may give the browser's interface language. */
export const Locale = createContext(typeof navigator === 'undefined' ? 'en' : navigator.language);

export const useLocale = (): string => useContext(Locale);
