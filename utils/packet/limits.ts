/** How big a packet may be. A member who called 20 people on each day of two years stays within. */
export const LIMITS = {
  /** Calls, corrections and undos. */
  records: 20_000,
  /** Bytes as they travel, and as they are unpacked: a few bytes can unpack to gigabytes. */
  packed: 4_000_000,
  unpacked: 12_000_000,
  note: 2000,
  /** Entries of a dictionary. */
  entries: 20_000,
  /** Campaigns or bills of one call. */
  list: 40,
  text: 220,
} as const;

/** So many records of one member on one day, or of one member in all, are looked at by a person before they are believed. */
export const REVIEW = { day: 200, all: 20_000 } as const;
