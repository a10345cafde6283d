import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startStatehouse } from '../../../scripts/demo/statehouse-server';

async function statehouse(): Promise<string> {
  const { url, close } = await startStatehouse();
  onTestFinished(close);
  return url;
}

/** Asks for an address as it stands: fetch would tidy `..` away. */
function askRaw(base: string, path: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const asked = request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
}

describe('the statehouse of the Sample State', () => {
  it.each([
    ['/', 'Bills scheduled for third reading'],
    ['/bills/2026/SB12', '2026 Regular Session'],
    ['/bills/2025/SB12?print=1', '2025 Regular Session'],
    ['/calendar', 'House calendar'],
    ['/archive/2025', 'final disposition'],
    ['/visit', 'Visit the statehouse'],
  ])('serves %s under a policy that allows no script', async (address, text) => {
    const response = await fetch((await statehouse()) + address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'self'");
    expect(await response.text()).toContain(text);
  });

  it('has a page behind each of its links', async () => {
    const base = await statehouse();
    const seen = new Set<string>();
    const open = ['/'];
    for (let address = open.pop(); address !== undefined; address = open.pop()) {
      if (seen.has(address)) continue;
      seen.add(address);
      const response = await fetch(base + address);
      expect(response.status, address).toBe(200);
      for (const [, next = ''] of (await response.text()).matchAll(/(?:href|src)="([^"]+)"/g)) {
        expect(next, `a link of ${address}`).toMatch(/^\//);
        open.push(next);
      }
    }
    expect(seen.size).toBeGreaterThan(12);
  });

  it.each(['/nothing', '/../statehouse-server.ts', '/%2e%2e/package.json', '//elsewhere:x/', '/index.html'])(
    'has nothing at %s',
    async (address) => {
      expect(await askRaw(await statehouse(), address)).toBe(404);
    },
  );

  it('answers no other method', async () => {
    const base = await statehouse();
    expect(await askRaw(base, '/', 'POST')).toBe(405);
    expect(await askRaw(base, '/', 'HEAD')).toBe(200);
  });

  it('takes the port it is given, once', async () => {
    const base = await statehouse();
    await expect(startStatehouse({ port: Number(new URL(base).port) })).rejects.toThrow(/EADDRINUSE/);
  });

  it('is gone after it is closed', async () => {
    const { url, close } = await startStatehouse();
    await close();
    await expect(fetch(url)).rejects.toThrow();
  });
});
