import { createHmac, timingSafeEqual } from 'node:crypto';

/** How a message proves where it comes from. */
export type Proof = 'signed' | 'unsigned' | 'false';

/**
 * Whether a message was signed with the secret: `X-Hub-Signature: sha256=<hex>`, the HMAC of its body as it came, byte for
 * byte (WebSub, section 8). Compared in constant time. Another method than sha256 proves nothing.
 * @param header the header's value, undefined when there is none
 */
export function proofOf(header: string | undefined, body: Buffer, secret: string): Proof {
  if (header === undefined) return 'unsigned';
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header.trim())?.[1];
  if (given === undefined) return 'false';
  const wanted = createHmac('sha256', secret).update(body).digest();
  return timingSafeEqual(Buffer.from(given, 'hex'), wanted) ? 'signed' : 'false';
}

/** Whether a header that a rule's author set is the secret itself. Compared in constant time. */
export function isSecret(header: string | undefined, secret: string): boolean {
  if (header === undefined) return false;
  const digest = (text: string): Buffer => createHmac('sha256', secret).update(text).digest();
  return timingSafeEqual(digest(header.trim()), digest(secret));
}
