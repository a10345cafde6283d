import type { Legislature } from '../model/legislature';
import type { Chamber } from '../model/bill';

/**
 * Title as that chamber says it: `Rep.`, `Asm.`, `Del.`; the long form is
 * `Representative`, `Assemblymember`. Empty for a chamber that the legislature does not have.
 */
export function titleOf(
  legislator: { chamber: Chamber },
  legislature: Legislature,
  form: 'short' | 'long' = 'short',
): string {
  const chamber = legislature.chambers[legislator.chamber];
  if (!chamber) return '';
  return form === 'short' ? chamber.shortTitle : chamber.title;
}
