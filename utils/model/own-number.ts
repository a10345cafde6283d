/** A number that the reader added for a legislator by hand: beside the data, so that no newer data takes it away. */
export interface OwnNumber {
  /** Random UUID. */
  id: string;
  /** `ocd-person/…`. */
  legislator: string;
  jurisdiction: string;
  /** E.164. */
  number: string;
  extension?: string;
  /** The reader's own word for it ("Her aide"). */
  label?: string;
  /** E.164 of the listed number that it corrects: that one is called last. */
  instead?: string;
  /** True where it shall come after the listed numbers; else it comes first. */
  last?: true;
  /** Instant, ISO 8601 in UTC. */
  at: string;
}

/** Longest label, in characters. */
export const MAX_LABEL = 60;
