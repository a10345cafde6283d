/**
 * npm run -s address < LIST
 * Reads one address a line and prints for each, as JSON, the bill that it names;
 * null where the address does not tell.
 */
import { createInterface } from 'node:readline';
import { readAddress } from '../utils/detect';
import { hostOf, ownerOf } from '../utils/detect/address';

for await (const line of createInterface({ input: process.stdin })) {
  const url = line.trim();
  if (url === '') continue;
  const bill = readAddress(url);
  const jurisdiction = bill?.jurisdiction ?? ownerOf(hostOf(url) ?? '')?.code ?? null;
  const { session = null, identifier = null, kind = null } = bill ?? {};
  console.log(JSON.stringify({ url, jurisdiction, session, identifier, kind }));
}
