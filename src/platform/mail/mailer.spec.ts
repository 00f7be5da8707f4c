import { PinoLogger } from 'nestjs-pino';
import { Writable } from 'node:stream';
import { readSettings } from '../config/settings.js';
import { Mailer } from './mailer.js';

const url = 'postgres://someone@db.example.org/regie';
const real = { DATABASE_URL: url, DATABASE_MIGRATOR_URL: url, DATABASE_SYSTEM_URL: url, REGIE_SECRET: 'x'.repeat(32) };

let log = '';
const stream = new Writable({
  write: (chunk: Buffer, _encoding, done) => {
    log += chunk.toString();
    done();
  },
});
// nestjs-pino has one logger outside requests: the first one that is made.
const logger = new PinoLogger({ pinoHttp: [{}, stream] });

/** What the log says when a mail is sent without a mail server. */
async function logged(environment: Record<string, string>): Promise<string> {
  log = '';
  const mailer = new Mailer(readSettings(environment), logger);
  await mailer.send({ to: 'iris@example.org', subject: 'Your link', text: 'https://regie.example.org/?token=secret' });
  return log;
}

describe('mail without a mail server', () => {
  it('shows its text in the log of the embedded installation', async () => {
    const log = await logged({});
    expect(log).toContain('mail not sent: Your link (to iris@example.org)');
    expect(log).toContain('token=secret');
  });

  it('shows no link in the log of a real one', async () => {
    const log = await logged(real);
    expect(log).toContain('mail not sent: SMTP_URL is not set');
    expect(log).not.toContain('secret');
  });
});
