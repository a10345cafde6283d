/**
 * Reads the bill that an address names, from the templates of each legislature
 * (see `Rules.addresses`). Hot for pages of links: no URL objects, templates
 * compiled per host when first met.
 */
import type { Rules } from '../jurisdictions/rule-types';
import { fromTables, rulesOf, tables } from './tables';
import { endingsOf, keptLetters, prefixOf, prefixOfNumber } from './prefixes';
import { currentSession, readSession, sessionOfYear, specialSession } from './session';

export interface AddressedBill {
  jurisdiction: string;
  /** Open States session; null where the address does not tell. */
  session: string | null;
  /** `SB 2273`; null where the address names the bill by an inner number only. */
  identifier: string | null;
  /** `bill` for the bill's own page, else `document`, `vote`, `list`, `amendment`. */
  kind: string;
}

interface Template {
  kind: string;
  /** Prefix that the address leaves out: `LD=1126`. */
  fixed: string;
  path: RegExp;
  query: { key: string; value: RegExp; optional: boolean }[];
}

/** Kinds as addresses spell them, by their first letter. */
const KINDS: Record<string, string> = { b: 'B', s: 'R', r: 'R', c: 'CR', j: 'JR' };

const toPattern = (template: string, end: string) =>
  new RegExp(
    '^' +
      template.replace(/\{(\w+)\}|\*\*|[*.+$\\]/g, (all, hole: string | undefined) =>
        hole
          ? (rulesOf('us')?.blanks?.[hole] ?? '')
          : all === '**'
            ? '.*?'
            : all === '*'
              ? '[^/?#]*'
              : `\\${all}`,
      ) +
      end,
    'i',
  );

/** Splits without `URL`, which costs more than all the rest together. */
const PARTS = /^(?:https?|ftp):\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)\??([^#]*)(#.*)?$/i;

const decode = (s: string) => {
  if (!s.includes('%') && !s.includes('&amp;')) return s;
  try {
    return decodeURIComponent(s.replace(/&amp;/g, '&'));
  } catch {
    return s;
  }
};

const LINE = /^(?:(\w+) )?(\S.*?)(?: >(\w+))?$/;

function compile(line: string, rules: Rules | null): { host: string; template: Template } {
  const [, kind = 'bill', address = '', fixed = ''] = LINE.exec(line) ?? [];
  const [place = '', query = ''] = address.split('?', 2);
  const slash = place.indexOf('/');
  const host = place.slice(0, slash).replace('~', rules?.hosts.split(' ')[0] ?? '');
  return {
    host,
    template: {
      kind,
      fixed,
      path: toPattern(place.slice(slash), /(?:\{n4?\}|[^\w}*])$/.test(place) ? '' : '(?![a-z0-9])'),
      query: query
        ? query.split('&').map((item) => {
            const optional = item.startsWith('[');
            const [key = '', value = ''] = item.replace(/[[\]]/g, '').split('=', 2);
            return { key, optional, value: toPattern(value, /\{s+\}$/.test(value) ? '$' : '') };
          })
        : [],
    },
  };
}

interface Site {
  /** Null for a site that follows bills of many legislatures. */
  rules: Rules | null;
  lines: string[];
  templates?: Template[];
}

/** Domain to site. A line of one state may lie on a host that the state does not list (a mirror). */
const allSites = fromTables((all) => {
  const map = new Map<string, Site>();
  const add = (host: string, rules: Rules | null, line?: string) => {
    let site = map.get(host);
    if (!site) map.set(host, (site = { rules, lines: [] }));
    if (line) site.lines.push(line);
  };
  for (const rules of all) {
    for (const host of rules.hosts.split(' ')) add(host, rules);
    for (const line of rules.addresses ?? [])
      add(compile(line, rules).host, line.includes('{l}') ? null : rules, line);
  }
  return map;
});

/** Walks up the domain: `my.ilga.gov`, then `ilga.gov`. */
function* sitesOf(host: string): Generator<Site> {
  for (let at = 0; ;) {
    const site = allSites().get(host.slice(at));
    if (site) yield site;
    const dot = host.indexOf('.', at);
    if (dot < 0) return;
    at = dot + 1;
  }
}

/** True for a host that is one of some domains, or below it. */
export const isOn = (host: string, domains: string): boolean =>
  domains.split(' ').some((domain) => `.${host}`.endsWith(`.${domain}`));

/** The legislature whose own host this is, or null. */
export function ownerOf(host: string): Rules | null {
  const name = host.toLowerCase();
  return tables().find(({ hosts }) => isOn(name, hosts)) ?? null;
}

/** Host of an address in lower case, or null where it is no http or ftp address. */
export const hostOf = (url: string): string | null => PARTS.exec(url)?.[1]?.toLowerCase() ?? null;

/** `B 26-0684`, `HB 1362`, `LB 1034A`: the identifier of letters and a number, or null where that legislature has none such. */
export function identify(
  rules: Rules,
  code: string,
  words: boolean,
  number: number,
  period?: string,
): string | null {
  const prefix = prefixOf(rules, code, words);
  if (!prefix || number < 1 || number > prefix.max) return null;
  if (rules.blocks && rules.numbers?.includes(`${prefix.id} `) && prefixOfNumber(rules, number) !== prefix.id)
    return null;
  return rules.dashed === 'period' && period
    ? `${prefix.id} ${period}-${String(number).padStart(4, '0')}`
    : `${prefix.id} ${number}`;
}

let lastQuery = '';
let lastParams = new Map<string, string>();

/** The parameters of a query; the last one is kept, since each template of a site asks again. */
function paramsOf(query: string): ReadonlyMap<string, string> {
  if (query === lastQuery) return lastParams;
  lastQuery = query;
  lastParams = new Map();
  for (const pair of query.split('&')) {
    const eq = pair.indexOf('=');
    lastParams.set(pair.slice(0, eq).toLowerCase(), decode(pair.slice(eq + 1).replace(/\+/g, ' ')));
  }
  return lastParams;
}

function read(site: Site, template: Template, path: string, query: string): AddressedBill | null {
  const found = template.path.exec(path);
  if (!found) return null;
  const groups: Record<string, string | undefined> = { ...found.groups };
  let rest = path.slice(found.index + found[0].length);
  if (template.query.length > 0) {
    const params = paramsOf(query);
    for (const { key, value, optional } of template.query) {
      const text = key ? params.get(key) : decode(query);
      const m = text === undefined ? null : value.exec(text.trim());
      if (!m) {
        if (optional) continue;
        return null;
      }
      for (const [name, got] of Object.entries(m.groups ?? {})) if (got !== undefined) groups[name] = got;
      if (m.groups?.n) rest = text?.trim().slice(m[0].length) ?? '';
    }
  }
  const rules = site.rules ?? rulesOf((groups.l ?? '').toLowerCase());
  return rules ? told(rules, template, groups, rest) : null;
}

/** Prefix letters of a match, and whether they are initials of words. */
function codeOf(
  template: Template,
  groups: Record<string, string | undefined>,
): { code: string; words: boolean } | null {
  const { p, w, h, t } = groups;
  if (template.fixed) return { code: template.fixed, words: false };
  if (w)
    return {
      code: w
        .trim()
        .split(/[ -]+/)
        .map((word) => word.charAt(0))
        .join('')
        .toUpperCase(),
      words: true,
    };
  if (h)
    return {
      code: (
        h.charAt(0) + ((t && t.length > 2 && KINDS[t.charAt(0).toLowerCase()]) || t || '')
      ).toUpperCase(),
      words: false,
    };
  return p ? { code: p.replace(/[.-]/g, '').toUpperCase(), words: false } : null;
}

function sessionIn(
  { session: rule }: Rules,
  { s, k, c, q }: Record<string, string | undefined>,
): string | null {
  if (s && k && k !== '0') return specialSession(rule, Number(s.slice(0, 4)), k);
  // The second year of a term that has two numberings.
  const second = q ? /\d+/.exec(q) : null;
  if (second && rule.ordinal !== undefined) {
    const first = rule.from + (Number(second[0]) - rule.ordinal) * (rule.span ?? rule.years);
    return sessionOfYear(rule, first + 1);
  }
  return (s && readSession(rule, s.trim())) || (c && readSession(rule, c)) || null;
}

function told(
  rules: Rules,
  template: Template,
  groups: Record<string, string | undefined>,
  rest: string,
): AddressedBill {
  const { s, n, a, per = s } = groups;
  const bill: AddressedBill = {
    jurisdiction: rules.code,
    session: sessionIn(rules, groups),
    identifier: null,
    kind: template.kind,
  };
  const letters = codeOf(template, groups);
  if (a && letters) bill.identifier = `${letters.code} ${a.toUpperCase()}`;
  if (!n) return bill;
  const number = Number(n);
  const ofNumber = prefixOfNumber(rules, number);
  bill.identifier =
    (letters && identify(rules, letters.code, letters.words, number, per)) ??
    (letters && identify(rules, letters.code, true, number, per)) ??
    (ofNumber ? identify(rules, ofNumber, false, number) : null);
  const kept = bill.identifier ? endingsOf(rules).keep?.exec(rest)?.[0] : undefined;
  if (kept) bill.identifier += keptLetters(kept);
  return bill;
}

/**
 * The bill that an address names: of a legislature's own site or of a site that
 * follows bills (Open States, LegiScan, ...). Null where it names none.
 */
export function readAddress(url: string): AddressedBill | null {
  const parts = PARTS.exec(url);
  if (!parts) return null;
  const [, host = '', rawPath = '', query = '', hash = ''] = parts;
  const path = decode(rawPath) || '/';
  let best: AddressedBill | null = null;
  for (const site of sitesOf(host.toLowerCase())) {
    site.templates ??= site.lines.map((line) => compile(line, site.rules).template);
    for (const template of site.templates) {
      const bill =
        read(site, template, path, query) ?? (hash ? read(site, template, path + decode(hash), query) : null);
      if (bill?.identifier) return bill;
      best ??= bill;
    }
  }
  return best;
}

/** The session of a page of that legislature by the calendar. */
export const sessionByDate = (rules: Rules, today: string) => currentSession(rules.session, today);
