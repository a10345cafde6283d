import { uuidFrom } from '../model/new-id';

/** A fresh random id, on any page. */
export const newId = (): string => uuidFrom(crypto.getRandomValues(new Uint8Array(16)));
