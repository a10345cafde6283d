/** `npx tsx scripts/schema.ts` writes the published JSON Schema of a feed from the code's own rules. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run';
import { feedSchemaText } from './schema/feed-schema';

const path = join(ROOT, 'utils/schema/feed.schema.json');
writeFileSync(path, await feedSchemaText());
console.log(path);
