import type { Trap } from './trap-words';

/**
 * How one legislature writes its bills: what the detector needs and nothing
 * else, so that the content script carries no telephone or seat facts. Plain
 * data on purpose: somebody from that state can correct a line, and the tables can
 * be packed apart from the code.
 */
export interface Rules {
  /** Two-letter code in lower case. */
  code: string;
  /** How texts name the state, the full name first, separated by `|`: `Illinois|Ill.`. */
  names: string;
  /** Names that hold the state's and mean something else, separated by `|`: `Ohio River`. */
  decoys?: string;
  /**
   * The legislature's own domains, subdomains included, separated by spaces.
   * There every prefix below is believed, single letters too.
   */
  hosts: string;
  /** Sites near the legislature (caucuses, the governor): they tell the state, but text there is not trusted more. */
  near?: string;
  /**
   * Prefixes as Open States writes them, separated by spaces. `HJ=HJR` also
   * reads `HJR` as `HJ`; `S<6000` says that numbers stay below 6000, and
   * `J*` that only links are believed. Prefixes that
   * are no bills (amendments, drafts) are left out: what is not listed is never marked.
   */
  prefixes: string;
  /** Spelled-out names that mean another prefix than their initials: `HB>HR` (Congress: House Bill is H.R.). */
  words?: string;
  /** Largest plausible number of a bill; 9999 when absent. */
  max?: number;
  /** What follows the number and belongs to the identifier (`LB 1034A`): a pattern as in a RegExp. */
  keep?: string;
  /** What follows the number and is only a version (`S1234-A`, `HB0179S01`): read, then dropped. */
  drop?: string;
  /** Prefixes with letters for numbers (`HJR A`), separated by spaces. */
  lettered?: string;
  /** `year`: `HB26-1362` is HB 1362 of 2026. `period`: `B26-0684` keeps the council period. */
  dashed?: 'year' | 'period';
  /** True where the legislature itself writes `H.R. 5` with dots for its own resolutions. */
  dotted?: boolean;
  /** Which prefix a number has, where addresses leave it out: `SB 1-2000 HB 2001-5999`, or `HB odd SB even`. */
  numbers?: string;
  /** True where each kind keeps to its `numbers`, so that `SR 520` is no resolution but a road. */
  blocks?: boolean;
  session: SessionRule;
  /**
   * Addresses of bills: `host/path?key=value`, matched without regard to case.
   * `{p}` prefix, `{n}` number, `{s}` session, `{c}` one of its `codes`, `{k}` number
   * of a special session (0 for the regular one), `{h}` chamber and `{t}` kind where
   * they stand apart, `{w}` both in words, `{x}` anything in one step, `*` the rest
   * of one path step, `**` anything. `[key={s}]` may be absent. `~` is
   * the first host. `{l}` is a legislature's code, on a site that follows all of them. A word and a space before it is the kind (`document`, `vote`,
   * `list`); without it the page is the bill's own.
   */
  addresses?: readonly string[];
  /** What the blanks of all addresses may hold: in Congress's table alone, which goes to every page. */
  blanks?: Readonly<Record<string, string>>;
  /** Words that tell a bill from its look-alikes; there too. */
  traps?: Readonly<Record<Trap, string>>;
}

/** The calendar of sessions: which years share one numbering, and how Open States names it. */
export interface SessionRule {
  /** A year in which a term of numbering began. */
  from: number;
  /** Years that one numbering lasts. */
  years: 1 | 2 | 4;
  /** Day on which the next numbering begins, `MM-DD`; with a `-` before, in the year before the term's first. */
  turn: string;
  /**
   * Open States' id. `{y}` first year, `{z}` last year, `{zz}` its two digits, `{n}`
   * ordinal, `{o}` ordinal with its ending (`104th`).
   */
  id: string;
  /** The id in even years, where it differs. */
  even?: string;
  /** Ordinal of the term that began in `from`. */
  ordinal?: number;
  /** Years that one ordinal lasts, where not the same as `years`. */
  span?: number;
  /** Id of a special session: `{k}` its number, `{y}` the year, `{id}` the regular session's. */
  special?: string;
  /** Codes in addresses that are the id already, as a pattern: `20\\d\\d[A-F]`. */
  raw?: string;
  /** True where a letter after two digits of the year is the session's (`25B`). */
  lettered?: boolean;
  /** Other codes of addresses: `18=104th 17=103rd`. */
  codes?: string;
}
