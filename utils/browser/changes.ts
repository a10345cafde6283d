/** Notices that stored things changed, to all pages of the extension. Separate from requests; carries no data. */
export type Change =
  'campaigns' | 'group' | 'hub' | 'place' | 'calls' | 'numbers' | 'words' | 'page' | 'told';

const NAME = 'rotunda-changes';

export function announce(change: Change): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(change);
  channel.close();
}

/** Anything may be something else by now: all was restored, or erased. */
export function announceAll(): void {
  for (const change of [
    'campaigns',
    'group',
    'hub',
    'place',
    'calls',
    'numbers',
    'words',
    'page',
    'told',
  ] as const)
    announce(change);
}

/** @returns a function that stops listening */
export function onChange(listener: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = (event: MessageEvent<Change>) => listener(event.data);
  return () => channel.close();
}
