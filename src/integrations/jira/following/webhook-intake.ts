import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { organisationOf } from '../../../organisations/opaque-tokens.js';
import { type Actor, systemActor } from '../../../platform/access/actor.js';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { invalid } from '../../../platform/problems/field-errors.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { Problem } from '../../../platform/problems/problem.js';
import { ConnectionSecrets } from '../connection-secrets.js';
import { ConnectionsService } from '../connections.service.js';
import { keepDelivery } from '../data/inbox.query.js';
import { webhookProblems } from '../domain/webhook.problems.js';
import { isSecret, proofOf } from '../webhook-signature.js';
import { FOLLOW, followOptions } from './follow-job.js';

/** A message as it came. */
export interface Delivery {
  /** The last part of the address it was sent to. */
  readonly token: string;
  readonly body: Buffer;
  readonly signature: string | undefined;
  /** The secret itself, as a rule of Automation may send it. */
  readonly secret: string | undefined;
  /** Jira's name of the message, the same when it is sent again. */
  readonly identifier: string | undefined;
}

const LONGEST_IDENTIFIER = 200;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Takes messages in: proves where they come from, keeps them once, and has them worked off after the answer. */
@Injectable()
export class WebhookIntake {
  constructor(
    private readonly database: TenantDatabase,
    private readonly secrets: ConnectionSecrets,
    private readonly connections: ConnectionsService,
    private readonly jobs: Jobs,
  ) {}

  /**
   * @throws Problem `not_found` (no such address), `jira_signature` (it does not prove where it comes from), `validation`
   */
  async receive(delivery: Delivery): Promise<void> {
    const organisationId = organisationOf(delivery.token);
    if (organisationId === undefined) throw noSuchAddress();
    const actor = systemActor(organisationId, 'Jira');
    await this.database.run(actor, () => this.keep(actor, delivery));
  }

  private async keep(actor: Actor, delivery: Delivery): Promise<void> {
    const found = await this.secrets.byWebhookToken(delivery.token);
    if (!found) throw noSuchAddress();
    const { connectionId, secret } = found;
    const signed = await this.demandProof(delivery, connectionId, secret);
    const kept = await keepDelivery(this.database, connectionId, {
      identifier: identifierOf(delivery),
      signed,
      body: textOf(delivery.body),
    });
    if (!kept) return;
    await this.jobs.enqueue(
      FOLLOW,
      { organisationId: actor.organisationId, connectionId },
      followOptions(connectionId),
    );
  }

  /**
   * Jira signs what an administrator set up; a rule of Automation can send the secret along; the webhooks of an OAuth app
   * carry neither, and are taken as a hint to ask the site, not at their word.
   * @returns whether what it says may be believed
   */
  private async demandProof(delivery: Delivery, connectionId: string, secret: string | null): Promise<boolean> {
    if (secret === null) throw new Problem(webhookProblems.jira_signature);
    const proof = proofOf(delivery.signature, delivery.body, secret);
    if (proof === 'signed') return true;
    if (proof === 'unsigned' && isSecret(delivery.secret, secret)) return true;
    const mayBeHint = proof === 'unsigned' && delivery.secret === undefined;
    if (mayBeHint && (await this.connections.read(connectionId)).authentication === 'oauth') return false;
    throw new Problem(webhookProblems.jira_signature);
  }
}

/** A message without a name is known by what it says. */
function identifierOf({ identifier, body }: Delivery): string {
  const given = identifier?.trim();
  if (given && given.length <= LONGEST_IDENTIFIER && /^[\x21-\x7e]+$/.test(given)) return given;
  return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}

function textOf(body: Buffer): string {
  let text: string;
  try {
    text = utf8.decode(body);
  } catch {
    throw new Problem(platformProblems.malformed, { reason: 'the body is not valid UTF-8' });
  }
  if (text.trim() === '') throw invalid([{ pointer: '', code: 'required' }]);
  // The database keeps no NUL; JSON would write it as an escape anyway.
  if (text.includes('\u0000'))
    throw new Problem(platformProblems.malformed, { reason: 'the body contains a NUL character' });
  return text;
}

function noSuchAddress(): Problem {
  return new Problem(platformProblems.not_found, { record: 'jira_connection' });
}
