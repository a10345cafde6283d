/** When and of what the reader wants to be reminded. Hours are of the reader's own clock, 0 to 23. */
export interface ReminderSettings {
  on: boolean;
  /** The day before a deadline, and on its morning. */
  deadlines: boolean;
  /** On the day on which the reader meant to call again. */
  callBacks: boolean;
  /** Hour for the two above. */
  hour: number;
  /** Once a week of all that is still to be called; weekday 0 is Sunday. */
  weekly: { weekday: number; hour: number } | null;
  /** From one hour to another nothing is shown; what falls into it comes when it ends. */
  quiet: { from: number; to: number } | null;
}

export const FIRST_SETTINGS: ReminderSettings = {
  on: false,
  deadlines: true,
  callBacks: true,
  hour: 9,
  weekly: null,
  quiet: { from: 21, to: 8 },
};
