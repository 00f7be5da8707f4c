import ipaddr from 'ipaddr.js';

/** 64:ff9b::/96: an IPv4 address in the last four bytes, reached through the network's own translator (RFC 6052). */
const TRANSLATED = 'rfc6052';

/** ::/96 and fec0::/10 are no longer handed out, but a router may still know them. */
const FORMER: readonly [ipaddr.IPv6, number][] = [
  [ipaddr.IPv6.parse('::'), 96],
  [ipaddr.IPv6.parse('fec0::'), 10],
];

/**
 * Why an address may not be reached from here: the name of its range ("private", "loopback", "linkLocal" …), or null
 * for an address of the public internet.
 * @param address an IPv4 or IPv6 address, mapped and translated forms included; anything else counts as "invalid"
 */
export function refusedRange(address: string): string | null {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return 'invalid';
  const parsed = ipaddr.process(bare);
  const range = parsed.range();
  if (parsed instanceof ipaddr.IPv6) {
    if (range === TRANSLATED) return refusedRange(parsed.toByteArray().slice(12).join('.'));
    if (range === 'unicast' && FORMER.some((former) => parsed.match(former))) return 'reserved';
  }
  return range === 'unicast' ? null : range;
}

/** A connection that was not made, because of where it would have led. */
export class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError';
  readonly code = 'REGIE_REFUSED_ADDRESS';

  constructor(
    readonly host: string,
    readonly range: string,
  ) {
    super(`${host} leads to a ${range} address, which may not be reached`);
  }
}

/** Hosts that the operator allows whatever their address: names or addresses, `*.example.org` for all below it. */
export class AllowedHosts {
  private readonly names: readonly string[];

  constructor(names: readonly string[]) {
    this.names = names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  }

  includes(host: string): boolean {
    const wanted = host.toLowerCase().replace(/^\[|\]$/g, '');
    return this.names.some((name) =>
      name.startsWith('*.') ? wanted.endsWith(name.slice(1)) && wanted.length > name.length - 1 : wanted === name,
    );
  }
}
