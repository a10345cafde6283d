const NORTH_AMERICAN = /^\+1(\d{3})(\d{3})(\d{4})$/;

/** `+12175550142` -> `217-555-0142`, with ` ext. 13` where there is one; a number of another form stays as it is. */
export function formatNumber(e164: string, extension?: string): string {
  const display = e164.replace(NORTH_AMERICAN, '$1-$2-$3');
  return extension ? `${display} ext. ${extension}` : display;
}
