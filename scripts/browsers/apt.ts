/** Installing a Debian package where that can be done without asking anybody. */
import { spawnSync } from 'node:child_process';
import { onPath, type Say } from './program';

const isRoot = (): boolean => process.getuid?.() === 0;

/** The words that come before `apt-get` here, or null where packages cannot be installed without a person. */
function asAdministrator(): string[] | null {
  if (onPath(['apt-get']).length === 0) return null;
  if (isRoot()) return [];
  const sudo = onPath(['sudo'])[0];
  if (!sudo || spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return null;
  return [sudo, '-n'];
}

function run(words: string[], minutes: number): string | null {
  const [program, ...args] = words;
  if (!program) return 'nothing to run';
  const done = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: minutes * 60_000,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (done.status === 0) return null;
  return done.error?.message ?? ((done.stderr ?? '').trim().split('\n').at(-1) || `exit code ${done.status}`);
}

/**
 * Installs a package with apt-get, after bringing its lists up to date.
 * @returns null when it is installed, else why not.
 */
export function aptInstall(name: string, say: Say): string | null {
  const before = asAdministrator();
  if (!before) return 'no apt-get, or neither root nor sudo without a password';
  const apt = [
    ...before,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-qq',
    '-o',
    'DPkg::Lock::Timeout=120',
  ];
  say(`Bringing apt-get's lists up to date`);
  // Lists that cannot be refreshed may still hold the package: only the install decides.
  const stale = run([...apt, 'update'], 5);
  say(`Installing Debian's package ${name}`);
  const failed = run([...apt, 'install', '-y', '--no-install-recommends', name], 10);
  return failed === null ? null : `apt-get install ${name}: ${failed}${stale ? ` (update: ${stale})` : ''}`;
}
