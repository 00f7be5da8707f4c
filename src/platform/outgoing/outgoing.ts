import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { Settings } from '../config/settings.js';
import { AllowedHosts, RefusedAddressError, refusedRange } from './outgoing-addresses.js';

type Answer = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;
export type Lookup = (host: string, options: LookupOptions, answer: Answer) => void;

/**
 * A way out that leads to the public internet only. Every new connection is checked after its name was resolved, and
 * goes to the address that was checked: a name that means another address a moment later gains nothing.
 * @param allowed hosts that are not checked
 * @param resolve how names are resolved; the system's way unless a test says otherwise
 */
export function guardedAgent(allowed: AllowedHosts, resolve: Lookup = lookup): Agent {
  const guarded = buildConnector({ timeout: 10_000, lookup: guardedLookup(resolve) });
  const free = buildConnector({ timeout: 10_000 });
  return new Agent({
    connect: (options, done) => {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      if (allowed.includes(host)) return free(options, done);
      // An address needs no resolving, so that the lookup would not be asked.
      const range = isIP(host) ? refusedRange(host) : null;
      if (range) return done(new RefusedAddressError(host, range), null);
      return guarded(options, done);
    },
  });
}

function guardedLookup(resolve: Lookup): Lookup {
  return (host, options, answer) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return answer(error, []);
      const addresses = Array.isArray(found) ? found : [{ address: found, family: isIP(found) }];
      const reachable = addresses.filter(({ address }) => !refusedRange(address));
      const first = reachable[0];
      if (!first) return answer(new RefusedAddressError(host, rangeOf(addresses)), []);
      return options.all ? answer(null, reachable) : answer(null, first.address, first.family);
    });
  };
}

function rangeOf(addresses: readonly LookupAddress[]): string {
  return addresses.map(({ address }) => refusedRange(address)).find((range) => range !== null) ?? 'invalid';
}

/** The application's way out: whatever it asks of an address that somebody typed goes through here. */
@Injectable()
export class Outgoing implements OnApplicationShutdown {
  readonly agent: Agent;

  constructor(settings: Settings) {
    this.agent = guardedAgent(new AllowedHosts(settings.allowedHosts));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.agent.destroy();
  }
}
