/**
 * E.164 of the North American Numbering Plan, https://www.nanpa.com/numbering, as others may give it to us: no number
 * that costs the caller (area code 900, exchange 976).
 */
export const NORTH_AMERICAN = /^\+1(?!900)[2-9]\d{2}(?!976)[2-9]\d{6}$/;
