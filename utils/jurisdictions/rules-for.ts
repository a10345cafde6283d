import type { Rules } from './rule-types';

/**
 * The tables that a page needs: on a legislature's own site its own and Congress's, which every state's
 * pages speak of; elsewhere all, since any state may be meant. Loopback is the Sample State's.
 * @param host of the page, without port
 */
export function rulesForHost(all: readonly Rules[], host: string): Rules[] {
  const isOn = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  const own = all.filter((rules) => rules.hosts.split(' ').some(isOn));
  return own.length > 0 ? [...own, ...all.filter((r) => r.code === 'us' && !own.includes(r))] : [...all];
}
