/** Which of a campaign's scripts are for one person, and why. */
import type { Branch } from '../model/bill';
import type { Leaning, Script, TargetRole } from '../model/campaign';
import { orderLanguages } from '../model/language';
import type { ScriptReason, ScriptView } from '../model/views';
import { fillScript, type BlankValues } from './fill';

/** What a variant may be made for. */
export interface Listener {
  role: TargetRole;
  chamber: Branch;
  /** The bill is not in their chamber now. */
  elsewhere: boolean;
  /** Undefined where nothing is known. */
  leaning: Leaning | undefined;
  /** The committee that they are called for. */
  committee?: string;
}

/**
 * The variants that fit a person: for each language and channel the most particular one. A variant made for
 * another role, position or chamber never fits. A sponsor is thanked wherever the bill is; else whoever
 * sits in the other chamber hears "not yet"; then the role tells more than the position, and that more than the chamber.
 * @param wanted the reader's languages, best first
 * @param valuesIn the blanks' values, which may differ by language
 */
export function chooseScripts(
  scripts: readonly Script[],
  person: Listener,
  wanted: readonly string[],
  valuesIn: (language: string) => BlankValues,
): ScriptView[] {
  const best = new Map<string, { script: Script; fit: number }>();
  for (const script of scripts) {
    const fit = fitOf(script, person);
    if (fit === null) continue;
    const slot = `${script.language} ${script.channel}`;
    const held = best.get(slot);
    if (!held || fit > held.fit) best.set(slot, { script, fit });
  }
  const chosen = [...best.values()].map(({ script }) => script);
  const languages = orderLanguages([...new Set(chosen.map((s) => s.language))], wanted);
  const rank = (s: Script) => languages.indexOf(s.language) * 2 + (s.channel === 'live' ? 0 : 1);
  return chosen
    .sort((a, b) => rank(a) - rank(b))
    .map((s) => ({
      language: s.language,
      channel: s.channel,
      because: reasonsOf(s, person),
      pieces: fillScript(s.text, valuesIn(s.language)),
    }));
}

/** How particular a variant is for a person; null where it is made for somebody else. */
function fitOf({ role, position, chamber }: Script, person: Listener): number | null {
  if (role === 'other_chamber' ? !person.elsewhere : role && role !== person.role) return null;
  if (position && position !== person.leaning) return null;
  if (chamber && chamber !== person.chamber) return null;
  const byRole =
    role === 'sponsor' || role === 'cosponsor' ? 16 : role === 'other_chamber' ? 8 : role ? 4 : 0;
  return byRole + (position ? 2 : 0) + (chamber ? 1 : 0);
}

function reasonsOf({ role, position, chamber }: Script, person: Listener): ScriptReason[] {
  const reasons: ScriptReason[] = [];
  if (role === 'other_chamber') reasons.push({ code: 'other_chamber' });
  else if (role) {
    reasons.push({
      code: 'role',
      role,
      ...(role === 'committee' && person.committee && { committee: person.committee }),
    });
  }
  if (position) reasons.push({ code: 'position', leaning: position });
  if (chamber && reasons.length === 0) reasons.push({ code: 'chamber' });
  return reasons;
}
