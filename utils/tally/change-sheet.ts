/** Counts one call in one sheet, or takes it out, under each of the sheet's keys. */
import type { Outcome } from '../model/call';
import { bump, change as count, emptyCell, isEmpty, noCounts, type Cell, type Step } from './counts';
import type { Entry, Target } from './lookup';
import type { Countable, Sheet, TargetTally } from './tally';
import { dropPosition, takePosition } from './told';

/** Of one call, looked up once for all sheets. */
export interface Facts {
  call: Countable;
  outcome: Outcome;
  step: Step;
  day: Entry<Cell>;
  target: Target;
  group: string;
  recent: number;
}

/** @param number the sheet's, by which its cells are found */
export function changeSheet(sheet: Sheet, number: number, facts: Facts): void {
  const { call, outcome, step, recent } = facts;
  const { bills } = call;
  count(sheet, outcome, call.reason, step);
  if (recent > 0) bump(sheet.last7d, outcome, step);
  if (recent > 1) bump(sheet.last24h, outcome, step);
  for (let i = 0; i < bills.length; i += 1) changeKey(sheet.bills, bills[i]!, facts);
  changeKey(sheet.groups, facts.group, facts);
  changeDay(sheet.days, number, facts);
  changeTarget(sheet.targets, number, facts);
  changeDistrict(sheet.districts, number, facts);
}

function changeKey(cells: Map<string, Cell>, key: string, { call, outcome, step }: Facts): void {
  let cell = cells.get(key);
  if (!cell) cells.set(key, (cell = emptyCell()));
  count(cell, outcome, call.reason, step);
  if (step === -1 && isEmpty(cell)) cells.delete(key);
}

function changeDay(days: Sheet['days'], number: number, { call, outcome, step, day }: Facts): void {
  let cell = day.cells[number];
  if (!cell) {
    cell = days.get(day.key);
    if (!cell) days.set(day.key, (cell = emptyCell()));
    day.cells[number] = cell;
  }
  count(cell, outcome, call.reason, step);
  if (step === 1 || !isEmpty(cell)) return;
  days.delete(day.key);
  day.cells[number] = undefined;
}

function changeDistrict(
  districts: Sheet['districts'],
  number: number,
  { call, outcome, step, target: { at } }: Facts,
): void {
  let cell = at.cells[number];
  if (!cell) {
    cell = districts.get(at.key);
    const { jurisdiction, chamber, district } = at;
    if (!cell)
      districts.set(at.key, (cell = { jurisdiction, chamber, district, counts: noCounts(), reasons: null }));
    at.cells[number] = cell;
  }
  count(cell, outcome, call.reason, step);
  if (step === 1 || !isEmpty(cell)) return;
  districts.delete(at.key);
  at.cells[number] = undefined;
}

function changeTarget(targets: Sheet['targets'], number: number, facts: Facts): void {
  const { call, outcome, step, day, target: entry } = facts;
  const { district, targetName = '', position } = call;
  let target = entry.cells[number];
  if (!target) {
    target = targets.get(entry.key);
    if (!target) targets.set(entry.key, (target = emptyTarget(entry, targetName)));
    entry.cells[number] = target;
  }
  // A person may have been called under two names or districts: the alphabet decides, not the order of arrival.
  if (targetName > target.name) target.name = targetName;
  if (district > target.district) {
    const { jurisdiction, chamber } = call;
    Object.assign(target, { jurisdiction, chamber, district });
  }
  count(target, outcome, call.reason, step);
  if (position && step === 1) takePosition(target, position, day.key, call.at ?? day.key);
  else if (position) dropPosition(target, position, day.key, call.at ?? day.key);
  if (step === 1 || !isEmpty(target)) return;
  targets.delete(entry.key);
  entry.cells[number] = undefined;
}

/** Written out: with a spread it takes several times as long, and there may be one for each call. */
const emptyTarget = (
  { key, at: { jurisdiction, chamber, district } }: Target,
  name: string,
): TargetTally => ({
  id: key,
  name,
  jurisdiction,
  chamber,
  district,
  counts: noCounts(),
  reasons: null,
  positions: null,
  latest: null,
});
