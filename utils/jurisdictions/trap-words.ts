/**
 * Words around letters and a number that tell a bill from its look-alikes, as patterns without regard to
 * case. Congress's table carries them, since it goes to every page.
 */
export const TRAPS = {
  /** Before a weak name: a room, a page, a form. */
  place: String.raw`(?:^|[^a-z])(?:rooms?|rm|suite|ste|routes?|rte|highway|hwy|roads?|interstate|exit|mile|pages?|pp?|form|docket|case|dkt|flight|model|apt|unit|building|bldg|box|district|dist|amendments?|amdt|sections?|secs?|chapter|chap|title|public law|part|paragraph|figure|fig|tables?|appendix|exhibit|rule|policy|code|statutes?|journal|vol|volume|grade|type|size|paper|version|§+)[.:]? ?(?:nos?\.? ?)?\(?$`,
  /** After it: a unit, a department, a thing for sale. */
  unit: String.raw`^ ?(?:%|°|degrees?\b|(?:feet|ft|sq(?:uare)?)\b|[ap]\.?m\b|(?:hour|hr|minute|min|mile)s?\b|percent\b|points?\b|inch|lbs?\b|pounds?\b|mg\b|ml\b|rifles?\b|paper\b|size\b|printers?\b|doses?\b|to \d|departments?\b|tower|galaxy|pro\b|series\b)`,
  /** Near `SR 520`: a state route. */
  road: String.raw`\b(?:routes?|roads?|highways?|freeway|interstate|junction|interchange|corridor|bridge|tunnel|toll|lanes?|miles?|traffic|exit|intersection|mp \d|milepost|(?:US|I)-\d{1,3}|avenue|street|ramps?)\b`,
  /** Near it: lawmaking. */
  law: String.raw`\b(?:bills?|resolutions?|senat\w+|house|assembly|legislat\w+|congress\w*|sponsor\w*|committees?|vot\w+|sessions?|pass(?:ed|es|ing)?|introduc\w+|sen\.|rep\.|representatives?|act|law(?:makers?)?|enact\w*|amend\w*|signed|support|oppose|hearings?|governor|gov\.|veto\w*)(?![a-z])`,
  /** Near it: the Congress. */
  congress: String.raw`\b(?:congress(?:ional|man|woman|member)?|federal|u\.s\. (?:house|senate|rep|sen)|washington, d\.c|delegation)\b`,
} as const;

export type Trap = keyof typeof TRAPS;
