/** Starting the gate of a hub with the configuration that operators use. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aptInstall } from '../browsers/apt';
import { onPath, type Say } from '../browsers/program';
import { ROOT } from '../run';

export const CONFIGURATION = join(ROOT, 'scripts/hub/haproxy.cfg');

/** @returns the program, installed where that can be done without a person; or why there is none */
export function ensureHaproxy(
  say: Say = console.log,
): { path: string; version: string } | { skipped: string } {
  // Debian puts it where only the administrator's PATH looks.
  const find = () => onPath(['haproxy', '../sbin/haproxy'])[0];
  let path = find();
  const why = path === undefined ? aptInstall('haproxy', say) : null;
  path ??= find();
  if (path === undefined) return { skipped: why ?? 'HAProxy was installed but is not found' };
  const said = spawnSync(path, ['-v'], { encoding: 'utf8' });
  const version = /version (\d+\.\d+\.\d+)/.exec(said.stdout ?? '')?.[1];
  return version === undefined ? { skipped: `${path} does not run` } : { path, version };
}

export interface Gate {
  url: string;
  close(): void;
}

/**
 * @param publicKey PEM of the invites' key
 * @param couch `host:port` behind it
 * @throws where it does not listen within twenty seconds; what it says goes to the terminal
 */
export async function startGate(program: string, publicKey: string, couch: string): Promise<Gate> {
  const folder = mkdtempSync(join(tmpdir(), 'rotunda-gate-'));
  const key = join(folder, 'key.pub');
  writeFileSync(key, publicKey);
  const port = await freePort();
  const child = spawn(program, ['-db', '-q', '-f', CONFIGURATION], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, HUB_BIND: `127.0.0.1:${port}`, HUB_KEY: key, HUB_COUCH: couch },
  });
  const close = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  for (let waited = 0; waited < 20_000; waited += 100) {
    if (await listens(port)) return { url: `http://127.0.0.1:${port}/`, close };
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  close();
  throw new Error('HAProxy did not start.');
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(Boolean(socket.destroy())));
    socket.once('error', () => resolve(false));
  });
