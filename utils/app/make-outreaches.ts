/** The calls of a report, one by one, as OSDI has them. */
import { fail, ok, type Result } from '../model/result';
import { partIn } from '../report/fold';
import { outreachesJson, outreachOf, type OutreachPerson } from '../report/osdi';
import type { ReportScope } from '../report/report';
import type { CountedCall } from './each-call';
import { walkWith, type ReportPorts, type Walk } from './make-report';

/** More would be a file of a hundred megabytes. */
export const MAX_OUTREACHES = 100_000;

/** @returns the text of a JSON file; problem `report_too_many_calls` (detail: how many a file may hold) */
export async function makeOutreaches(
  ports: ReportPorts,
  scope: ReportScope,
  walk: Walk = {},
): Promise<Result<string>> {
  const calls: CountedCall[] = [];
  let count = 0;
  await walkWith(ports, walk, (call) => {
    if (call.test || call.outcome === 'skip' || partIn(scope, call) !== 'counted') return;
    count += 1;
    if (count <= MAX_OUTREACHES) calls.push(call);
  });
  if (count > MAX_OUTREACHES) return fail('report_too_many_calls', undefined, String(MAX_OUTREACHES));
  const people = await namesIn(ports, new Set(calls.map((c) => c.jurisdiction)));
  return ok(outreachesJson(calls.flatMap((call) => outreachOf(call, people.get(call.target)) ?? [])));
}

async function namesIn(
  { people }: ReportPorts,
  states: ReadonlySet<string>,
): Promise<Map<string, OutreachPerson>> {
  const files = await Promise.all([...states].map((code) => people.load(code)));
  return new Map(
    files.flatMap((file) =>
      file.ok
        ? [...file.value.legislators, ...(file.value.executives ?? [])].map(
            ({ id, name, familyName }): [string, OutreachPerson] => [id, { name, familyName }],
          )
        : [],
    ),
  );
}
