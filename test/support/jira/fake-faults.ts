import type { ServerResponse } from 'node:http';

/** One thing that goes wrong instead of an answer. */
export type FakeFault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: number | string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** The answer breaks off half way, though its length was announced whole (`closed`) or not. */
  | { readonly kind: 'truncated'; readonly closed?: boolean }
  | { readonly kind: 'html'; readonly status?: number }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  /** The connection is cut without an answer. */
  | { readonly kind: 'reset' }
  /** Nothing ever comes. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'huge'; readonly bytes: number };

/** What is wrong with the lists as a whole. */
export type PagingFault =
  | 'none'
  /** Every page is the first one, with the same token. */
  | 'repeated_token'
  /** Every page is the first one, each time with a new token. */
  | 'same_page'
  /** The second token leads back to the first one. */
  | 'cycling_tokens'
  /** Pages without issues that still carry a token, for ever. */
  | 'empty_pages'
  /** Two empty pages between any two full ones, then on as usual. */
  | 'sparse_pages'
  /** `startAt` and `total`, no token, no `isLast`. */
  | 'old_shape'
  /** A full page with neither token nor `isLast`. */
  | 'no_end'
  /** `isLast: false` without a token. */
  | 'lost_token'
  /** Every token is refused as expired. */
  | 'stale_token'
  /** Data Center: a total that is never reached. */
  | 'growing_total'
  /** The key `issues` is missing. */
  | 'no_issues';

interface Planned {
  readonly on: RegExp;
  readonly fault: FakeFault;
  /** How many that match are answered well before. */
  spared: number;
  left: number;
}

/** Faults that wait for their request. */
export class FakeFaults {
  paging: PagingFault = 'none';
  private planned: Planned[] = [];

  /** The next `times` requests whose "METHOD /path" matches get the fault, once so many were spared. */
  add(fault: FakeFault, on: RegExp = /./, times = 1, spared = 0): void {
    this.planned.push({ on, fault, spared, left: times });
  }

  clear(): void {
    this.planned = [];
    this.paging = 'none';
  }

  take(request: string): FakeFault | null {
    const found = this.planned.find((one) => one.left > 0 && one.on.test(request));
    if (!found) return null;
    if (found.spared > 0) {
      found.spared -= 1;
      return null;
    }
    found.left -= 1;
    return found.fault;
  }
}

const PAGE = '<!DOCTYPE html><html><head><title>Log in</title></head><body>Log in to continue</body></html>';

/** Does the damage. `answer` is what would have been said. */
export function spoil(fault: FakeFault, response: ServerResponse, answer: () => unknown): void {
  switch (fault.kind) {
    case 'status': {
      const headers = {
        ...fault.headers,
        ...(fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) }),
      };
      response.writeHead(fault.status, { 'Content-Type': 'application/json', ...headers });
      response.end(JSON.stringify(fault.body ?? { errorMessages: [`made to answer ${fault.status}`], errors: {} }));
      return;
    }
    case 'html':
      response.writeHead(fault.status ?? 200, { 'Content-Type': 'text/html;charset=UTF-8' }).end(PAGE);
      return;
    case 'redirect':
      response.writeHead(fault.status ?? 302, { Location: fault.to }).end();
      return;
    case 'reset':
      response.socket?.destroy();
      return;
    case 'silent':
      return;
    case 'huge':
      response
        .writeHead(200, { 'Content-Type': 'application/json' })
        .end(`{"issues":[],"x":"${'x'.repeat(fault.bytes)}"}`);
      return;
    case 'truncated':
      breakOff(response, JSON.stringify(answer()), fault.closed ?? false);
  }
}

function breakOff(response: ServerResponse, whole: string, closed: boolean): void {
  const half = whole.slice(0, Math.floor(whole.length / 2));
  if (!closed) {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(half);
    return;
  }
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(whole)) });
  response.write(half, () => response.socket?.destroy());
}

/** The removed search's own words. */
export const GONE = {
  errorMessages: [
    'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046',
  ],
  errors: {},
};
