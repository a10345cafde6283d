/** Where somebody sits, in the reader's language. */
import { seatText } from '../../components/ui/person';
import { legislatureOf } from '../../utils/jurisdictions';
import type { Seat } from '../../utils/report/report';

/** "House District 20"; empty for a governor. */
export const seatOf = ({ jurisdiction, chamber, district }: Seat): string =>
  chamber === 'executive'
    ? ''
    : seatText({ chamberName: legislatureOf(jurisdiction)?.chambers[chamber]?.name ?? '', district });
