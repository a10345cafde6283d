import type { Chamber } from './bill';

/** People, places and telephone side of a legislature. */
export interface Legislature {
  /** Two-letter code in lower case; `xx` is the made-up Sample State. */
  code: string;
  name: string;
  /** "Illinois General Assembly". */
  legislature: string;
  /** IANA zone of the capitol. */
  zone: string;
  chambers: Partial<Record<Chamber, ChamberFacts>>;
  /** Official hosts; `*.senate.ca.gov` stands for its subdomains. No scheme, no path. */
  hosts: readonly string[];
}

export interface ChamberFacts {
  /** "House", "Assembly", "Senate". */
  name: string;
  /** "Representative", "Assemblymember", "Delegate". */
  title: string;
  /** As said and written before a name: "Rep.", "Asm.", "Del.". */
  shortTitle: string;
  /** Seats by law, and districts that elect them. */
  seats: number;
  districts: number;
}
