/** What a report may be about: what there are calls of, and what is asked for on this device. */
export interface ReportChoice {
  id: string;
  /** In the reader's language. */
  name: string;
}

export interface ReportChoices {
  /** The one that was called for last comes first. */
  campaigns: ReportChoice[];
  bills: ReportChoice[];
  /** Those whose members called. */
  groups: ReportChoice[];
}
