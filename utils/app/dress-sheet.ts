import { ok, type Result } from '../model/result';
import type { BareSheet, SheetView } from '../model/views';
import { formatNumber, linesFor, lookupsFor, numbersOf } from '../people';

/** The sheet as it is shown: the person's numbers in calling order, and the lines of the legislature beside them. */
export function dressSheet(bare: Result<BareSheet>): Result<SheetView> {
  if (!bare.ok) return bare;
  const { offices, party, known, ...sheet } = bare.value;
  const { id, chamber } = sheet.target;
  const numbers = numbersOf({ id, offices }, known);
  const [page] = lookupsFor(known.services, chamber);
  return ok({
    ...sheet,
    target: { ...sheet.target, numbers },
    lines: linesFor(
      known.services,
      { chamber, party },
      numbers.map((n) => n.e164),
    ),
    ...(page && { officialPage: page }),
    ...(known.services?.tty !== undefined && { tty: formatNumber(known.services.tty) }),
  });
}
