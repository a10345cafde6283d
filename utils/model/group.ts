/** A group as a coalition's feed lists it: where its people live, how to reach it, and what it takes part in. */
import * as v from 'valibot';
import { httpsLink, language, LIMITS, line, localized, paragraph, phone, slug } from './feed-fields';

/**
 * A district by its Open Civic Data id, https://open-civic-data.readthedocs.io/en/latest/proposals/0002.html:
 * `ocd-division/country:us/state:il/sldu:14`, `…/district:dc/ward:3`, `…/territory:pr/sldl:5`.
 */
export const DIVISION =
  /^ocd-division\/country:us\/(?:(?:state|territory):[a-z]{2}\/sld[ul]:[\p{Ll}\d~._-]{1,80}|district:dc\/ward:\d)$/u;

const email = v.pipe(
  v.string('must_be_text'),
  v.maxLength(200, 'too_long'),
  v.regex(/^[^\s@<>"'&?]+@[^\s@<>"'&?]+\.[a-z]{2,}$/i, 'bad_email'),
);

export const groupSchema = v.object({
  /** Id of the group's own feed where it has one: its members' calls come under it. */
  id: slug,
  name: line,
  /** The group's own page. */
  url: v.optional(httpsLink),
  /** A public way to reach the group, never a private person's. */
  contact: v.optional(
    v.object({ name: v.optional(line), email: v.optional(email), phone: v.optional(phone) }),
  ),
  languages: v.optional(v.pipe(v.array(language, 'must_be_list'), v.maxLength(20, 'too_many'))),
  /** What it works on. */
  about: v.optional(localized(paragraph)),
  districts: v.pipe(
    v.array(v.pipe(v.string('must_be_text'), v.regex(DIVISION, 'bad_division')), 'must_be_list'),
    v.maxLength(LIMITS.divisions, 'too_many'),
  ),
  /** Ids of this feed's campaigns that it takes part in; all of them where it does not say. */
  campaigns: v.optional(v.pipe(v.array(slug, 'must_be_list'), v.maxLength(LIMITS.campaigns, 'too_many'))),
  /** Where the group's own feed is. */
  feed: v.optional(httpsLink),
});

export type Group = v.InferOutput<typeof groupSchema>;

/** A group, and the id of the feed that lists it. */
export interface ListedGroup extends Group {
  listedIn: string;
}

export const groupList = v.pipe(
  v.array(groupSchema, 'must_be_list'),
  v.maxLength(LIMITS.groups, 'too_many'),
  v.check((list) => new Set(list.map((g) => g.id)).size === list.length, 'same_id_twice'),
);
