/**
 * Numbers of legislators that did not work for several members of a group, as its feed tells of them: no member, no
 * call, only how many and when last. Members' devices call such a number last; none takes it away.
 */
import * as v from 'valibot';
import { day, jurisdiction, LIMITS, person, phone } from './feed-fields';
import { FLAG_REASONS } from './flag';
import { LEAST_MEMBERS, poolKey } from './pooled-flag';

const numberFlag = v.object({
  number: phone,
  /** Who was called under it. A line that is not in service is so for whoever lists it. */
  legislator: person,
  jurisdiction,
  reason: v.picklist(FLAG_REASONS, 'bad_choice'),
  /** How many members found it so. */
  count: v.pipe(
    v.number('wrong_type'),
    v.integer('wrong_type'),
    v.minValue(LEAST_MEMBERS, 'too_few_members'),
    v.maxValue(1_000_000, 'too_many'),
  ),
  /** The newest of the days on which they did. */
  day,
});

export const numberFlagList = v.pipe(
  v.array(numberFlag, 'must_be_list'),
  v.maxLength(LIMITS.numberFlags, 'too_many'),
  v.check((list) => new Set(list.map(poolKey)).size === list.length, 'same_number_twice'),
);
