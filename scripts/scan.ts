/**
 * npm run -s scan -- [--url URL] FILE...
 * Prints one JSON object a line for each bill that the files name, by the code
 * that the content script runs. Exit 2 where a file cannot be read.
 */
import { parseArgs } from 'node:util';
import { detect } from '../utils/detect';
import { billLabel } from '../utils/model/bill';
import { readDocument, today } from './read-document';

const USAGE = 'usage: npm run -s scan -- [--url URL] FILE...';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function args(): { url: string | null; files: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { url: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) fail(USAGE);
    if (values.url !== undefined && !URL.canParse(values.url))
      fail(`--url: "${values.url}" is not an address\n${USAGE}`);
    return { url: values.url ?? null, files: positionals };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function scan(file: string, url: string | null): void {
  const { page, segments } = readDocument(file, url, today());
  const starts: number[] = [];
  let length = 0;
  for (const { text } of segments) {
    starts.push(length);
    length += text.length + 1;
  }
  for (const c of detect(page, segments)) {
    const { jurisdiction, session, identifier, text } = c;
    const start = (starts[c.segment] ?? 0) + c.start;
    console.log(JSON.stringify({ file, bill: billLabel(c), jurisdiction, session, identifier, text, start }));
  }
}

// `scan … | head` closes the pipe when it has enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const { url, files } = args();
for (const file of files) {
  try {
    scan(file, url);
  } catch (error) {
    // The parser of HTML calls itself for each element around another; a browser stops at 512 of them.
    const deep = error instanceof RangeError && /call stack/.test(error.message);
    const why = error instanceof Error ? error.message : String(error);
    fail(`${file}: cannot be read: ${deep ? 'its elements are nested too deep for the HTML parser' : why}`);
  }
}
