import { announce } from '../browser/changes';
import { tellPages } from '../browser/messages';
import { savePractice } from '../browser/settings';

/** Begins or ends practice, on all surfaces at once. */
export async function switchPractice(on: boolean): Promise<void> {
  await savePractice(on);
  announce('calls');
  await tellPages();
}
