/** The feed's rules as a published JSON Schema (2020-12), made from the code's own. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import * as v from 'valibot';
import { amendmentSchema } from '../../utils/model/amendment';
import { BLANKS } from '../../utils/model/blanks';
import { campaignSchema, feedSchema, partnerSchema } from '../../utils/model/campaign';
import {
  day,
  httpsLink,
  language,
  LIMITS,
  line,
  localTime,
  paragraph,
  slug,
  zone,
} from '../../utils/model/feed-fields';

const INVISIBLE = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F\\u202A-\\u202E\\u2066-\\u2069';
/** Nothing that some program would read as HTML, and no invisible controls. */
const PLAIN =
  '(?![\\s\\S]*<\\s*/?\\s*[A-Za-z!?])' +
  '(?![\\s\\S]*&(?:#\\d+|#[xX][\\dA-Fa-f]+|[A-Za-z]+);)' +
  `[^${INVISIBLE}]*$`;
const KNOWN_BLANKS = `(?![\\s\\S]*\\{(?!(?:${BLANKS.join('|')})\\})[^{}]*\\})`;

const MONTHS =
  '(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const LEAP_DAY = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)';
const DAY = `${MONTHS}|${LEAP_DAY}`;

interface Said {
  description: string;
  pattern?: string;
  minProperties?: number;
  maxProperties?: number;
}

/** By the names of `$defs`: what the code checks by functions, as patterns where they can say it, else in words. */
const DEFINED: Record<string, { schema: v.GenericSchema; said: Said }> = {
  line: {
    schema: line,
    said: {
      description: 'One line of plain text, no HTML. Lengths count UTF-16 units.',
      pattern: `^${PLAIN}`,
    },
  },
  paragraph: {
    schema: paragraph,
    said: {
      description: 'Plain text, line breaks allowed, no HTML. Lengths count UTF-16 units.',
      pattern: `^${PLAIN}`,
    },
  },
  language: { schema: language, said: { description: 'BCP 47 tag: en, es, zh-Hant.' } },
  slug: {
    schema: slug,
    said: { description: 'A name for programs: letters, digits, dots, dashes, underscores.' },
  },
  httpsLink: {
    schema: httpsLink,
    said: {
      description: 'An address that starts with https:// and names neither user nor password.',
      pattern: '^[Hh][Tt][Tt][Pp][Ss]://[^\\s/?#\\\\@]+(?:[/?#][^\\s]*)?$',
    },
  },
  day: { schema: day, said: { description: 'A calendar day, 2026-12-03.', pattern: `^${DAY}$` } },
  localTime: {
    schema: localTime,
    said: {
      description: "The capitol's wall clock, 2026-12-03T12:00: no seconds, no offset; read in `zone`.",
      pattern: `^${DAY}T(?:[01]\\d|2[0-3]):[0-5]\\d$`,
    },
  },
  zone: {
    schema: zone,
    said: {
      description:
        'An IANA time zone: America/Chicago. One that the reader’s time zone data lack is refused.',
      pattern: '^(?:UTC|[A-Za-z][\\w+-]*(?:/[\\w+-]+)+)$',
    },
  },
  partner: { schema: partnerSchema, said: { description: 'An organisation that joins in a campaign.' } },
  campaign: { schema: campaignSchema, said: { description: 'One ask on one or more bills.' } },
  amendment: {
    schema: amendmentSchema,
    said: {
      description:
        'What a partner of a campaign says by its own key. It says all that the partner has to say on that campaign: what a later entry does not repeat holds no more. A reader leaves out an entry that breaks a rule, and keeps the rest of the feed.',
    },
  },
};

/** What members are for, wherever they stand. */
const FIELDS: Record<string, Said> = {
  bills: { description: 'Companion bills stand together: one campaign, one call.' },
  thanks: { description: 'What everybody who called is told when it has ended.' },
  ask: { description: 'Words that follow "I ask you to": vote yes on Senate Bill 12.' },
  chamber: { description: 'The chamber that has the bill, or that is meant.' },
  goal: { description: 'How many calls to one person the campaign wants from everybody together.' },
  positions: { description: 'Where somebody is known to stand on the bill, and who says so.' },
  guidance: { description: 'How this organisation asks callers to speak of the issue.' },
  text: {
    description: `Plain text with named blanks in braces: ${BLANKS.map((b) => `{${b}}`).join(' ')}.`,
    pattern: `^${KNOWN_BLANKS}${PLAIN}`,
  },
  rotunda: { description: 'Version of the format.' },
  updated: {
    description: 'Instant of publication, ISO 8601. A reader refuses an issue older than the one at hand.',
    pattern: v.ISO_TIMESTAMP_REGEX.source,
  },
  key: { description: "The publisher's Ed25519 public key: 32 bytes in base64url without padding." },
  signature: {
    description:
      'Ed25519 by `key` over the document without this member and `amendments` as RFC 8785 writes it: 64 bytes in base64url without padding.',
  },
  campaigns: { description: 'No two have the same `id`.' },
  amendments: {
    description:
      'What partners signed themselves: `signature` is not about it, so that whoever keeps the file can add to it. Without effect in a feed that is not signed.',
  },
  number_flags: {
    description:
      'Numbers of legislators that did not work for three members or more. Followers call them last. No two say the same of one number.',
  },
};

/** What members are for in one definition only, where the same name means something else elsewhere. */
const FIELDS_OF: Record<string, Record<string, Said>> = {
  partner: {
    key: {
      description:
        "The partner's own Ed25519 public key, by which it signs amendments: 32 bytes in base64url without padding.",
    },
    may: {
      description:
        'What it may do by that key: `pause` the campaign, change its own `guidance`. Nothing where it is left out.',
    },
  },
  amendment: {
    rotunda_amendment: { description: 'Version of the form.' },
    feed: { description: '`id` of the feed that it is for.' },
    campaign: { description: '`id` of one of its campaigns.' },
    partner: { description: '`name` of the partner, letter for letter as the campaign has it.' },
    revision: {
      description:
        'Grows with each entry of a partner on a campaign. Of two the higher one counts, and a reader that took one refuses a lower one from then on.',
    },
    at: { description: 'Instant at which it was said, ISO 8601.', pattern: v.ISO_TIMESTAMP_REGEX.source },
    paused: { description: 'Callers are asked to stop; needs the right `pause`, and a `reason`.' },
    reason: { description: 'Why it is paused, shown to callers.', maxProperties: LIMITS.languages },
    guidance: {
      description: "In the place of the partner's own; needs the right `guidance`.",
      maxProperties: LIMITS.languages,
    },
    signature: {
      // Of the last letter only two bits count: there is one way to write it.
      pattern: '^[\\w-]{85}[AQgw]$',
      description:
        "Ed25519 by the partner's `key` over the entry without this member as RFC 8785 writes it: 64 bytes in base64url without padding.",
    },
  },
};

/** The feed as it is published: the code takes it with entries of partners that break a rule, and tells of those. */
const published = v.object({
  ...feedSchema.entries,
  amendments: v.optional(v.pipe(v.array(amendmentSchema), v.maxLength(LIMITS.amendments))),
});

type Json = { [member: string]: unknown };

/** Says of every member what it is for. */
function sayFields(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    if (name === 'properties') {
      for (const [member, schema] of Object.entries(value as Record<string, Json>)) {
        Object.assign(schema, FIELDS[member]);
      }
    }
    sayFields(value);
  }
}

/** @returns the schema as it is published in `utils/schema/feed.schema.json` */
export function feedJsonSchema(): Json {
  const made = toJsonSchema(published, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: Object.fromEntries(Object.entries(DEFINED).map(([name, { schema }]) => [name, schema])),
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type !== 'record') return undefined;
      // A list of languages is a record, and a check that it is not empty.
      return { ...jsonSchema, description: 'The same words by language: en, es.', minProperties: 1 };
    },
  }) as Json;
  sayFields(made);
  // The pattern says more than the format, which has no blank in the place of the T.
  delete (made['properties'] as Record<string, Json>)['updated']?.['format'];
  const defs = made['$defs'] as Record<string, Json>;
  for (const [name, { said }] of Object.entries(DEFINED)) Object.assign(defs[name] ?? {}, said);
  for (const [name, fields] of Object.entries(FIELDS_OF)) {
    const members = defs[name]?.['properties'] as Record<string, Json> | undefined;
    for (const [member, said] of Object.entries(fields)) Object.assign(members?.[member] ?? {}, said);
  }
  delete (defs['amendment']?.['properties'] as Record<string, Json>)['at']?.['format'];
  Object.assign(defs['amendment'] ?? {}, {
    if: { properties: { paused: { const: true } }, required: ['paused'] },
    then: { required: ['reason'] },
  });
  const { $schema, $defs, ...rest } = made;
  return {
    $schema,
    title: 'A Rotunda feed',
    description:
      'What a group publishes: its campaigns. Members that are not named here are ignored. What no pattern can say stands in the descriptions.',
    ...rest,
    $defs,
  };
}

/** The text of the published file. */
export const feedSchemaText = (): Promise<string> =>
  format(JSON.stringify(feedJsonSchema()), { parser: 'json', printWidth: 110 });
