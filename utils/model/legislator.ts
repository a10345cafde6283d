/**
 * Legislators, their offices and the people file that the build packs, one file
 * a jurisdiction (`data/people/il.json`). Source: Open States' people repository
 * (https://github.com/openstates/people, CC0), or the made-up Sample State.
 */
import type { Branch, Chamber } from './bill';
import type { Legislature } from './legislature';

export interface Office {
  kind: 'capitol' | 'district';
  /** As the source names it, where it tells more than the kind ("District Office, Springfield"). */
  name?: string;
  address?: string;
  /** E.164, for example `+12175550142`. */
  voice?: string;
  /** Extension digits, dialled after the number. */
  extension?: string;
  /** True when five or more colleagues list the same number: a switchboard. */
  shared?: boolean;
}

export interface Legislator {
  /** Open Civic Data id: `ocd-person/…`. */
  id: string;
  name: string;
  familyName: string;
  party: string;
  chamber: Chamber;
  /** Open States district name: `20`, `10th Bristol`, `Chittenden-19`. */
  district: string;
  email?: string;
  /** Best number first: capitol, then district offices; shared numbers after direct ones of a kind. */
  offices: Office[];
  /** Set where a refreshed roster differs from the packed data about the seat. */
  news?: SeatNews;
}

/** Who signs or vetoes: nobody's district member, everybody's to call. */
export interface Executive {
  /** Open Civic Data id: `ocd-person/…`. */
  id: string;
  name: string;
  familyName: string;
  party: string;
  /** `mayor` in the District of Columbia. */
  role: 'governor' | 'mayor';
  email?: string;
  /** In the order of {@link Legislator.offices}. */
  offices: Office[];
}

/** Whoever a campaign can have called: a legislator, or the governor, whose `district` is empty. */
export interface Official extends Omit<Legislator, 'chamber'> {
  chamber: Branch;
}

/** What a refreshed roster says of a member's seat, against the packed data of the day `since` (`YYYY-MM-DD`). */
export type SeatNews = { kind: 'new'; since: string } | { kind: 'moved'; since: string; from: DistrictRef };

export interface DistrictRef {
  chamber: Chamber;
  district: string;
}

export interface Committee {
  id: string;
  name: string;
  chamber: Chamber;
  /** Of a subcommittee: the id of the committee that it belongs to. */
  parent?: string;
  members: { id: string; role: string }[];
}

export interface PeopleFile {
  version: 1;
  jurisdiction: string;
  source: {
    name: string;
    url: string;
    /** Day of the data, `YYYY-MM-DD`. */ asOf: string;
    sha256: string;
    /** Day of the telephone numbers, where a refreshed roster is newer than they. */ numbersAsOf?: string;
  };
  legislators: Legislator[];
  /** Seats without a member, one entry a seat. */
  vacancies: DistrictRef[];
  committees: Committee[];
  /** Absent where the source knows none in office. */
  executives?: Executive[];
}

/** The districts a reader lives in, and the members for them as the data had them. */
export interface Place {
  /** `home` for the first, else a random UUID. */
  id: string;
  /** The reader's own name for it. */
  name?: string;
  jurisdiction: string;
  districts: DistrictRef[];
  legislators: Legislator[];
  vacancies: DistrictRef[];
  /** Committees that one of the legislators sits on. */
  committees?: Committee[];
  /** Who signs or vetoes there. */
  executives?: Executive[];
  /** Day of the people data, `YYYY-MM-DD`. */
  asOf: string;
  /** Day of the telephone numbers, where it is another. */
  numbersAsOf?: string;
  /** Titles, chambers, hosts and zone, so that nothing but the organise page carries those of all states. */
  legislature: Legislature;
}
