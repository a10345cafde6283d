/** `npx tsx scripts/schema.ts` writes the published JSON Schemas of a feed and of a report from the code's own rules. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run';
import { feedSchemaText } from './schema/feed-schema';
import { reportSchemaText } from './schema/report-schema';

const SCHEMAS = { feed: feedSchemaText, report: reportSchemaText };

for (const [name, text] of Object.entries(SCHEMAS)) {
  const path = join(ROOT, `utils/schema/${name}.schema.json`);
  writeFileSync(path, await text());
  console.log(path);
}
