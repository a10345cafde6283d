/** Starting the trial hub and stopping it, kindly or not. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { randomBytes } from 'node:crypto';
import { script } from '../run';
import { makeHubKey, publicHalf } from './jwt';

export interface TrialHub {
  /** Without name and password, ending in a slash. */
  url: string;
  /** With them. */
  admin: string;
  /** PEM; signs invites. */
  privateKey: string;
  close(): Promise<void>;
  /** SIGKILL, in the middle of whatever it does. */
  kill(): Promise<void>;
}

export interface TrialOptions {
  /** Folder to keep the data in; in memory where absent. */
  dir?: string;
  /** That of a hub that was there before, to be found again by those who knew it. */
  port?: number;
  privateKey?: string;
  password?: string;
}

/** @throws where it does not start within a minute */
export async function startTrialHub(options: TrialOptions = {}): Promise<TrialHub> {
  const { privateKey = makeHubKey().privateKey, password = randomBytes(12).toString('hex') } = options;
  const [program = '', ...words] = script('scripts/hub/trial-server.ts');
  const child = spawn(program, words, {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...{ HUB_ADMIN: `operator:${password}`, HUB_PUBLIC_KEY: publicHalf(privateKey) },
      HUB_PORT: String(options.port ?? 0),
      ...(options.dir !== undefined && { HUB_DIR: options.dir }),
    },
  });
  const port = await portOf(child);
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done();
      child.once('exit', () => done());
      child.kill(signal);
    });
  return {
    url: `http://127.0.0.1:${port}/`,
    admin: `http://operator:${password}@127.0.0.1:${port}/`,
    privateKey,
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The trial hub did not start within a minute.')), 60_000);
    const settle = () => clearTimeout(timer);
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const [, port] = /^ready (\d+)$/.exec(line) ?? [];
      if (port === undefined) return;
      settle();
      resolve(Number(port));
    });
    child.once('exit', (code) => {
      settle();
      reject(new Error(`The trial hub ended with code ${code}.`));
    });
  });
}
