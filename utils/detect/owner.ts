/** Whose bill a mention would be: the first question that a state can answer. */
import type { Rules } from '../jurisdictions/rule-types';
import type { AddressedBill } from './address';
import type { Linked } from './links';
import { namedBeside, namedInSentence } from './names';
import { lists, prefixOf } from './prefixes';
import { rulesOf } from './tables';
import type { Token } from './tokens';
import { speaksOfCongress } from './traps';

export interface Owner {
  rules: Rules;
  /** How it is known: the state's own page, a link, its name right beside, somewhere near, or the page as a whole. */
  by: 'own' | 'link' | 'name' | 'sentence' | 'page';
  /** What the link around the mention names. */
  link: AddressedBill | null;
}

/** True where the letters are written as Congress writes them: `H.R. 1`, `H.Con.Res. 5`. */
const isFederalStyle = (token: Token) => /RES$/.test(token.code) || (token.code === 'HR' && token.dotted);

/**
 * Whose bill a mention would be, or null where nothing tells. `own`: the
 * legislature whose page it is; `about`: the state that another site's page speaks of.
 */
export function ownerOfToken(
  token: Token,
  text: string,
  linked: Linked | null,
  own: Rules | null,
  about: Rules | null,
): Owner | null {
  const knows = (rules: Rules) => prefixOf(rules, token.code, token.words) !== null;
  const link = linked?.bill ?? null;
  if (linked && knows(linked.rules)) {
    if (linked.rules !== own) return { rules: linked.rules, by: 'link', link };
    if (link) return { rules: own, by: link.identifier ? 'link' : 'own', link };
  }
  const beside = namedBeside(text, token.start, token.end, own === null);
  if (beside && beside !== own && knows(beside)) return { rules: beside, by: 'name', link };
  const congress = rulesOf('us') ?? null;
  const federal = !token.words && isFederalStyle(token) ? congress : null;
  if (own) {
    if (federal && own !== federal && !own.dotted && !(token.code !== 'HR' && lists(own, token.code)))
      return { rules: federal, by: 'own', link };
    return knows(own) ? { rules: own, by: 'own', link } : null;
  }
  // `HR 1763` is a resolution of a state, or a bill where Congress is spoken of.
  const spoken = token.code === 'HR' && !token.words && speaksOfCongress(text, token.start, token.end);
  if (congress && (spoken || (federal && !(token.numbered && about?.dotted))))
    return { rules: congress, by: 'sentence', link };
  for (const rules of namedInSentence(text, token.start, token.end, about === null))
    if ((rules !== congress || (token.code === 'S' && token.dotted)) && knows(rules))
      return { rules, by: 'sentence', link };
  return about && knows(about) ? { rules: about, by: 'page', link } : null;
}
