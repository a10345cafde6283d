/** Requests to a hub by its operator: name and password stand in the address, or a token is given. */

export type Admin = (
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
) => Promise<{ status: number; text: string }>;

/** @param address such as `http://admin:password@127.0.0.1:5984/` */
export function createAdmin(address: string, token?: string): Admin {
  const url = new URL(address);
  const words = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  const basic = `Basic ${Buffer.from(words).toString('base64')}`;
  const authorization = token ?? (url.username === '' ? undefined : basic);
  return async (method, path, body) => {
    const response = await fetch(`${url.origin}/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(authorization !== undefined && { authorization }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  };
}
