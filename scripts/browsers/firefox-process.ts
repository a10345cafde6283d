/** One Firefox process with a throw-away profile, and its end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FirefoxProcess {
  /** `ws://127.0.0.1:PORT` of WebDriver BiDi. */
  address: string;
  /** Folder that downloads go to. */
  downloads: string;
  /** Ends the process and removes the profile. */
  end(): Promise<void>;
}

type Prefs = Record<string, string | number | boolean>;

/** No calls home, no questions, no first-run pages. */
const QUIET: Prefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.search.update': false,
  'browser.region.network.url': '',
  'browser.newtabpage.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'toolkit.telemetry.unified': false,
  'toolkit.telemetry.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.rememberSignons': false,
  'privacy.trackingprotection.enabled': false,
};

function makeProfile(prefs: Prefs): { profile: string; downloads: string } {
  const profile = mkdtempSync(join(tmpdir(), 'rotunda-firefox-'));
  const downloads = join(profile, 'downloads');
  const all: Prefs = {
    ...QUIET,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.manager.showWhenStarting': false,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.always_ask_before_handling_new_types': false,
    ...prefs,
  };
  const lines = Object.entries(all).map(([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return { profile, downloads };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const late = setTimeout(() => reject(new Error(`Firefox did not start in 60 s:\n${printed}`)), 60_000);
    child.stderr?.on('data', (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-4000);
      const match = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed);
      if (!match?.[1]) return;
      clearTimeout(late);
      resolve(match[1]);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`Firefox ended with code ${code}:\n${printed}`));
    });
  });
}

/** Starts Firefox. It gets a group of its own, so that its helper processes end with it. */
export async function startFirefox(
  program: string,
  headless: boolean,
  prefs: Prefs,
): Promise<FirefoxProcess> {
  const { profile, downloads } = makeProfile(prefs);
  const child = spawn(
    program,
    [
      ...(headless ? ['--headless'] : []),
      ...['--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'],
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: process.platform !== 'win32',
      env: {
        ...process.env,
        MOZ_CRASHREPORTER_DISABLE: '1',
        MOZ_HEADLESS_WIDTH: '1280',
        MOZ_HEADLESS_HEIGHT: '900',
      },
    },
  );
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const kill = (): void => {
    try {
      if (child.pid === undefined || child.exitCode !== null) return;
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended between the question and the signal.
    }
  };
  const clean = (): void => {
    kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', clean);
  const end = async (): Promise<void> => {
    kill();
    await gone;
    process.removeListener('exit', clean);
    clean();
  };
  try {
    return { address: await addressOf(child), downloads, end };
  } catch (error) {
    if (child.pid !== undefined) await end();
    throw error;
  }
}
