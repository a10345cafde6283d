/** What the build reads of the people repository's YAML files (its schema.md); all else is left alone. */
import * as v from 'valibot';
import { parse } from 'yaml';
import type { ArchiveFile } from './archive';
import { DataError, messageOf } from './data-error';

/** YAML gives numbers and dates for unquoted text. */
const text = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => String(value).trim()),
);
const optional = v.nullish(text);

const role = v.object({
  type: text,
  jurisdiction: text,
  district: optional,
  start_date: optional,
  end_date: optional,
});

const office = v.object({ classification: text, name: optional, address: optional, voice: optional });

const person = v.object({
  id: v.pipe(text, v.regex(/^ocd-person\/[0-9a-f-]{36}$/)),
  name: v.pipe(text, v.nonEmpty()),
  family_name: optional,
  email: optional,
  party: v.nullish(v.array(v.object({ name: text, end_date: optional })), []),
  roles: v.nullish(v.array(role), []),
  offices: v.nullish(v.array(office), []),
});

const committee = v.object({
  id: v.pipe(text, v.startsWith('ocd-organization/')),
  name: v.pipe(text, v.nonEmpty()),
  chamber: v.picklist(['upper', 'lower', 'legislature']),
  parent: optional,
  members: v.nullish(v.array(v.object({ person_id: optional, role: optional })), []),
});

export type PersonYaml = v.InferOutput<typeof person>;
export type RoleYaml = v.InferOutput<typeof role>;
export type OfficeYaml = v.InferOutput<typeof office>;
export type CommitteeYaml = v.InferOutput<typeof committee>;

export const readPerson = (file: ArchiveFile): PersonYaml => check(file, person);
export const readCommittee = (file: ArchiveFile): CommitteeYaml => check(file, committee);

function check<S extends v.GenericSchema>(file: ArchiveFile, schema: S): v.InferOutput<S> {
  const result = v.safeParse(schema, parseYaml(file));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? 'the whole file';
  throw new DataError(
    `The file ${file.path} has changed its shape: ${field} should be ${issue.expected ?? 'as before'}, ` +
      `but is ${issue.received}.`,
  );
}

function parseYaml(file: ArchiveFile): unknown {
  try {
    return parse(file.text, { logLevel: 'error' });
  } catch (error) {
    throw new DataError(`The file ${file.path} is broken YAML: ${messageOf(error).split('\n')[0]}`);
  }
}
