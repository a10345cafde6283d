/** A signing key as it is kept on the author's device. */
export interface KeptKey {
  /** 32 bytes in base64url. */
  publicKey: string;
  /** PKCS #8 in base64url. */
  privateKey: string;
  /** Instants, ISO UTC. */
  made: string;
  /** When its backup was last saved or read; absent where there is none. */
  backedUp?: string;
}
