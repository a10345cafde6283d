/**
 * npm run accuracy -- DIR [--out PREDICTIONS.jsonl]
 * Scores the detector on a folder of labelled documents: `index.jsonl` (id, host,
 * state, format), `labels.jsonl` (id, mention, canonical, alts, ambiguous) and
 * `raw/ID.html|txt`. Prints precision, recall and F1, in all and per
 * jurisdiction, every miss and every false mark. Exit 2 where the folder cannot be read.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { detect } from '../utils/detect';
import { billLabel } from '../utils/model/bill';
import { readDocument, today } from './read-document';

interface Listed {
  id: string;
  host: string | null;
  state: string | null;
  format?: string;
}

interface Label {
  id: string;
  start_text?: string;
  mention: string;
  canonical: string;
  alts?: string[];
  ambiguous?: boolean;
}

interface Score {
  hits: number;
  false: number;
  missed: number;
}

const USAGE = 'usage: npm run accuracy -- DIR [--out PREDICTIONS.jsonl]';

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** One spelling for one bill: `CO HB 26-1362`, `NE LB 1034A` become comparable. */
function normal(canonical: string): string {
  const plain = canonical
    .toUpperCase()
    .replace(/[.\u00a0]/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const m = /^([A-Z]{2}) ([A-Z]+(?: [A-Z]+)*?) ?0*(\d+)(?:-0*(\d+))?\s*-{0,2}\s*([A-Z]{0,2}\d?)$/.exec(plain);
  if (!m) return plain;
  const [, state = '', prefix = '', number = '', second, suffix] = m;
  return `${state} ${prefix.replace(/ /g, '')} ${number}${second ? `-${second}` : ''}${suffix ? `-${suffix}` : ''}`;
}

function main(): void {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
  const [dir] = positionals;
  if (!dir) throw new Error(USAGE);
  const documents = lines<Listed>(join(dir, 'index.jsonl'));
  const labels = groups(lines<Label>(join(dir, 'labels.jsonl')));
  const scores = new Map<string, Score>();
  const errors: string[] = [];
  const predictions: string[] = [];
  let clean = 0;
  let dirty = 0;
  for (const doc of documents) {
    const expected = (labels.get(doc.id) ?? []).map((label) => ({
      label,
      keys: [label.canonical, ...(label.alts ?? [])].map(normal),
      used: false,
    }));
    const found = scan(dir, doc);
    const score = { hits: 0, false: 0, missed: 0 };
    const left = found.map((mention) => ({ ...mention, key: normal(mention.canonical), used: false }));
    // Certain labels first, ambiguous ones after: those cost nothing and earn nothing.
    for (const ambiguous of [false, true])
      for (const mention of left) {
        const match = mention.used
          ? undefined
          : expected.find(
              (e) => !e.used && Boolean(e.label.ambiguous) === ambiguous && e.keys.includes(mention.key),
            );
        if (!match) continue;
        match.used = mention.used = true;
        if (!ambiguous) score.hits++;
      }
    for (const mention of left) {
      predictions.push(JSON.stringify({ id: doc.id, mention: mention.text, canonical: mention.canonical }));
      if (mention.used) continue;
      score.false++;
      errors.push(
        `FALSE  ${doc.id} ${doc.state ?? '--'} ${doc.host ?? ''} ${JSON.stringify(mention.around)} -> ${mention.canonical}`,
      );
    }
    for (const { label, used } of expected) {
      if (used || label.ambiguous) continue;
      score.missed++;
      errors.push(
        `MISSED ${doc.id} ${doc.state ?? '--'} ${doc.host ?? ''} ${JSON.stringify((label.start_text ?? '') + label.mention)} -> ${label.canonical}`,
      );
    }
    if (!expected.some((e) => !e.label.ambiguous)) {
      clean++;
      if (score.false > 0) dirty++;
    }
    for (const key of ['all', doc.state ?? '--']) {
      const sum = scores.get(key) ?? { hits: 0, false: 0, missed: 0 };
      scores.set(key, {
        hits: sum.hits + score.hits,
        false: sum.false + score.false,
        missed: sum.missed + score.missed,
      });
    }
  }
  for (const [key, score] of [...scores].sort()) console.log(row(key, score));
  console.log(`documents without a bill: ${clean}; with a mark on them: ${dirty}`);
  for (const error of errors) console.log(error);
  if (values.out) writeFileSync(values.out, predictions.map((line) => `${line}\n`).join(''));
}

function groups(all: readonly Label[]): Map<string, Label[]> {
  const map = new Map<string, Label[]>();
  for (const label of all) map.set(label.id, [...(map.get(label.id) ?? []), label]);
  return map;
}

function scan(dir: string, doc: Listed): { text: string; canonical: string; around: string }[] {
  const format = doc.format ?? (existsSync(join(dir, 'raw', `${doc.id}.html`)) ? 'html' : 'txt');
  const file = join(dir, 'raw', `${doc.id}.${format === 'html' ? 'html' : 'txt'}`);
  const { page, segments } = readDocument(file, doc.host ? `https://${doc.host}/` : null, today());
  return detect(page, segments).map((c) => ({
    text: c.text,
    canonical: billLabel(c),
    around: (segments[c.segment]?.text ?? '').slice(Math.max(0, c.start - 40), c.end + 30),
  }));
}

const percent = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(4)).padStart(7);

function row(name: string, { hits, false: wrong, missed }: Score): string {
  const precision = percent(hits, hits + wrong);
  const recall = percent(hits, hits + missed);
  const f1 = percent(2 * hits, 2 * hits + wrong + missed);
  return `${name.padEnd(4)} found ${String(hits).padStart(5)}  false ${String(wrong).padStart(4)}  missed ${String(missed).padStart(4)}  precision ${precision}  recall ${recall}  F1 ${f1}`;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
