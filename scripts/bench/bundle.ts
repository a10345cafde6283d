/** Our own modules as one script that a browser can evaluate, minified as they ship. */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../run';

/**
 * @param entry a TypeScript file of this project, whose exports become `globalThis[name]`
 * @returns the script's text
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: join(ROOT, entry), formats: ['iife'], name, fileName: name },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const chunk of output.output) {
      if (chunk.type === 'chunk') return `${chunk.code}\nglobalThis.${name} = ${name};`;
    }
  }
  throw new Error(`${entry} made no script`);
}
