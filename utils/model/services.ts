/**
 * Telephone and look-up services of a legislature: switchboards, message lines, official pages. One entry a
 * jurisdiction, kept beside its other facts in `utils/jurisdictions`, packed as `data/services.json`.
 */
import type { Chamber } from './bill';

/**
 * What a line does for a caller. `connects`: puts through to a member's office; `messages`: passes a message to
 * the caller's legislators; `votes`: notes for or against a bill, no more; `information`: answers questions, and
 * neither connects nor passes anything on.
 */
export type LineKind = 'connects' | 'messages' | 'votes' | 'information';

/** Usual hours on the capitol's clock. They change; nothing is ever refused because of them. */
export interface LineHours {
  season?: 'session' | 'interim';
  /** First and last day of the week, Monday is 1. */
  days: readonly [from: number, to: number];
  /** `08:00`, on the capitol's clock. */
  open: string;
  close: string;
}

/** A line that serves many members: never one member's own. */
export interface ServiceLine {
  /** E.164. */
  number: string;
  kind: LineKind;
  /** False where only memory or one old list has it: it is shown as not confirmed. */
  sure: boolean;
  /** Chambers that it serves; absent: all. */
  chambers?: readonly Chamber[];
  /** A caucus's line: the party, as the people data has it. */
  party?: string;
  /** Answered only to calls from within the jurisdiction. */
  inState?: true;
  /** Answered only during sessions, or only between them. */
  season?: 'session' | 'interim';
  /** Language of its own, where it is not English. */
  language?: string;
  hours?: readonly LineHours[];
}

export interface Lookup {
  /** `https:` address of the legislature's own "who represents me" page. */
  url: string;
  sure: boolean;
  /** Chamber that it is about; absent: all. */
  chamber?: Chamber;
  /** A list of districts, towns or maps, which takes no address. */
  directory?: true;
}

export interface Services {
  /** Two-letter code in lower case. */
  code: string;
  /** Zones besides the capitol's in which some of its voters live (IANA). */
  zones?: readonly string[];
  lookups: readonly Lookup[];
  /** One main number a chamber, or one for all of them. */
  switchboards: readonly ServiceLine[];
  /** Lines for the public, mostly free of charge. */
  hotlines: readonly ServiceLine[];
  /** More lines that many members share, such as a caucus's. */
  others?: readonly ServiceLine[];
  /** Text telephone of the state's relay, E.164; 711 reaches a relay everywhere in the United States. */
  tty?: string;
}
