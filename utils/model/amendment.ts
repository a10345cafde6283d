/**
 * What a partner of a campaign says by its own key, beside the lead's signature: that callers are to stop for now, or
 * how to speak of the issue from now on. Who may do what stands in the part of the document that the lead signed.
 */
import * as v from 'valibot';
import { bytes, partnerSchema, type Campaign } from './campaign';
import { LIMITS, line, localized, paragraph, slug } from './feed-fields';

const said = (text: typeof line) =>
  v.pipe(
    localized(text),
    v.check((words) => Object.keys(words).length <= LIMITS.languages, 'too_many'),
  );

/**
 * One entry. It says all that the partner has to say on that campaign: what a later one does not repeat holds no more.
 */
export const amendmentSchema = v.pipe(
  v.object({
    /** Version of the form. */
    rotunda_amendment: v.literal(1, 'bad_version'),
    /** Id of the feed, id of its campaign, and the partner's name as the document has it. */
    feed: slug,
    campaign: slug,
    partner: line,
    /** Grows with each entry of a partner on a campaign; of two the higher one counts. */
    revision: v.pipe(
      v.number('wrong_type'),
      v.integer('wrong_type'),
      v.minValue(1, 'wrong_type'),
      v.maxValue(1_000_000_000, 'wrong_type'),
    ),
    /** Instant at which it was said, ISO 8601. */
    at: v.pipe(v.string('must_be_text'), v.isoTimestamp('bad_time')),
    paused: v.optional(v.boolean('wrong_type')),
    /** Why; needed where it is paused. */
    reason: v.optional(said(line)),
    guidance: v.optional(said(paragraph)),
    /** Over the rest of the entry as RFC 8785 writes it, by the partner's key. */
    signature: v.pipe(
      bytes(86, 'bad_signature'),
      // Of the last letter only two bits count: the others are zero, so that there is one way to write it.
      v.regex(/[AQgw]$/, 'bad_signature'),
    ),
  }),
  v.forward(
    v.partialCheck(
      [['paused'], ['reason']],
      ({ paused, reason }) => paused !== true || reason !== undefined,
      'missing',
    ),
    ['reason'],
  ),
);

export type Amendment = v.InferOutput<typeof amendmentSchema>;

/**
 * An entry that was taken on this device, as it was written, and the key that it is signed by: an older one never takes
 * its place.
 */
export interface KeptAmendment {
  key: string;
  entry: Record<string, unknown>;
}

/** A partner as it is stored with a campaign, with what it said itself. Its guidance is the newest. */
export const amendedPartnerSchema = v.object({
  ...partnerSchema.entries,
  /** Instant at which it changed its guidance. */
  changed: v.optional(v.string()),
  /** Instant at which it asked callers to stop, and why. */
  paused: v.optional(v.string()),
  why: v.optional(localized(line)),
});
export type AmendedPartner = v.InferOutput<typeof amendedPartnerSchema>;

/** A campaign with what its partners said. */
export interface AmendedCampaign extends Campaign {
  partners?: AmendedPartner[] | undefined;
  /** What the lead's own document says, where a partner said otherwise. */
  before?: Pick<Campaign, 'status' | 'partners'>;
}

/** The campaign as its lead published it. */
export function asPublished<C extends AmendedCampaign>({ before, ...campaign }: C): Omit<C, 'before'> {
  return { ...campaign, ...before };
}
