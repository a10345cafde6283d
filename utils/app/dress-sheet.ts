import { ok, type Result } from '../model/result';
import type { BareSheet, SheetView } from '../model/views';
import { wordsFor } from './words-for';
import { formatNumber, linesFor, lookupsFor, numbersOf } from '../people';

/**
 * The sheet as it is shown: the person's numbers in calling order, and the lines of the legislature beside them.
 * @param today by this device's calendar, `YYYY-MM-DD`
 */
export function dressSheet(bare: Result<BareSheet>, today: string): Result<SheetView> {
  if (!bare.ok) return bare;
  const { offices, party, known, words, ...sheet } = bare.value;
  const { id, chamber } = sheet.target;
  const numbers = numbersOf({ id, offices }, { ...known, today });
  // The legislature's lines and pages know nothing of the governor.
  const services = chamber === 'executive' ? null : known.services;
  const branch = chamber === 'executive' ? undefined : chamber;
  const [page] = lookupsFor(services, branch);
  return ok({
    ...sheet,
    scripts: wordsFor({ ...sheet, words }),
    target: { ...sheet.target, numbers },
    lines: linesFor(
      services,
      { ...(branch && { chamber: branch }), party },
      numbers.map((n) => n.e164),
    ),
    ...(page && { officialPage: page }),
    ...(known.services?.tty !== undefined && { tty: formatNumber(known.services.tty) }),
  });
}
