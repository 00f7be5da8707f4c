import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Settings } from '../../platform/config/settings.js';

/** What Regie asks for: to read issues, to write links and comments, to be told of changes, and to stay signed in. */
const SCOPES = ['read:jira-work', 'read:jira-user', 'write:jira-work', 'manage:jira-webhook', 'offline_access'];
export const CALLBACK = '/v1/integrations/jira/callback';

/** The addresses of asking for consent. */
@Injectable()
export class ConsentSettings {
  constructor(private readonly settings: Settings) {}

  /** Where Atlassian sends the browser back to: to be given to the app as its callback URL, exactly. */
  get redirectUri(): string {
    const { PUBLIC_URL, PORT } = this.settings;
    return `${(PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '')}${CALLBACK}`;
  }

  /** Whether the browser is to send its cookie over HTTPS alone. */
  get isSecure(): boolean {
    return this.redirectUri.startsWith('https:');
  }

  /** Where the browser of whoever is to agree is sent (OAuth 2.0, code with PKCE S256). */
  authorizeUrl(clientId: string, state: string, verifier: string): string {
    const url = new URL(`${this.settings.ATLASSIAN_AUTH_URL.replace(/\/+$/, '')}/authorize`);
    const asked = {
      audience: 'api.atlassian.com',
      client_id: clientId,
      scope: SCOPES.join(' '),
      redirect_uri: this.redirectUri,
      state,
      response_type: 'code',
      prompt: 'consent',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    return url.href;
  }
}
