import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

export interface Telephone {
  /** E.164, `+12175550142`. */
  voice: string;
  extension?: string;
}

/** Numbers that cost the caller: area code 900, and the exchange 976 of any area. */
const PREMIUM = /^\+1(?:900\d{7}|\d{3}976\d{4})$/;

/** A number as written, normalised; null where it is not a callable North American number. */
export function normaliseTelephone(written: string): Telephone | null {
  const parsed = parsePhoneNumberFromString(written, { defaultCountry: 'US', extract: false });
  if (!parsed?.isValid() || parsed.countryCallingCode !== '1' || PREMIUM.test(parsed.number)) return null;
  return parsed.ext ? { voice: parsed.number, extension: parsed.ext } : { voice: parsed.number };
}
