import type { JoinedHub } from './joined-hub';

/** Whom a group knows this device as: a key of its own for each group, so that two groups cannot compare. */
export interface Membership {
  /** Id of the group's feed. */
  group: string;
  /** The group's name, as it was when the key was made. */
  name: string;
  /** 32 bytes in base64url. The member number is its thumbprint (`utils/sign/thumbprint.ts`). */
  publicKey: string;
  /** PKCS #8 in base64url. */
  privateKey: string;
  /** Instant, ISO UTC. */
  made: string;
  /** The group's hub, where this device joined it. */
  hub?: JoinedHub;
}
