/**
 * A small WebDriver BiDi client (https://w3c.github.io/webdriver-bidi/): commands
 * with answers, and events. Knows no particular browser.
 */
import WebSocket from 'ws';

type Json = Record<string, unknown>;
type Listener = (params: Json) => void;

/** A remote value that was brought home as a JSON string, see {@link Bidi.evaluate}. */
interface Evaluated {
  type: 'success' | 'exception';
  result?: { type: string; value?: string };
  exceptionDetails?: { text: string };
}

export class Bidi {
  private counter = 0;
  private readonly waiting = new Map<number, { resolve: (v: Json) => void; reject: (e: Error) => void }>();
  private readonly listeners = new Map<string, Listener[]>();

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => this.receive(String(data)));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('The browser closed the connection'));
      this.waiting.clear();
    });
  }

  /** @param url `ws://127.0.0.1:PORT/session` */
  static connect(url: string): Promise<Bidi> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url, { maxPayload: 256 * 1024 * 1024 });
      socket.once('open', () => resolve(new Bidi(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends one command. @throws Error with the browser's message when it refuses. */
  send(method: string, params: Json = {}): Promise<Json> {
    const id = ++this.counter;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject: (e) => reject(new Error(`${method}: ${e.message}`)) });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  on(event: string, listener: Listener): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  /** Evaluates an expression in a browsing context, awaits a promise, and brings the value home as JSON. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const answer = (await this.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: false,
    })) as unknown as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'The page threw');
    return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
  }

  close(): void {
    this.socket.close();
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as { id?: number; type: string; method?: string; params?: Json } & Json;
    if (message.type === 'event') {
      for (const listener of this.listeners.get(message.method ?? '') ?? []) listener(message.params ?? {});
      return;
    }
    const waiter = this.waiting.get(message.id ?? -1);
    this.waiting.delete(message.id ?? -1);
    if (message.type === 'success') waiter?.resolve((message['result'] ?? {}) as Json);
    else waiter?.reject(new Error(`${String(message['error'])}: ${String(message['message'])}`));
  }
}
