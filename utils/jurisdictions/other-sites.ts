/**
 * Sites that follow bills of many legislatures. Templates as in `Rules.addresses`;
 * `{l}` is the two-letter code. Sources: openstates.org's public/urls.py; links
 * to the others as found in public pages.
 */
export const OTHER_SITES: readonly string[] = [
  'openstates.org/{l}/bills/{s}/{p}{per}{n}',
  'pluralpolicy.com/{l}/bills/{s}/{p}{per}{n}',
  'legiscan.com/{l}/{x}/{p}{per}{n}/{s}',
  'legiscan.com/{l}/{x}/{p}{per}{n}',
  'legiplex.com/{l}/legislature/{s}/{x}/bills/{p}{n}',
  'fastdemocracy.com/bill-search/{l}/{s}/bills/*',
];
