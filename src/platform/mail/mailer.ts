import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { createTransport, type Transporter } from 'nodemailer';
import { Settings } from '../config/settings.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends mail by SMTP_URL. Without one nothing is sent; on the embedded database the log then shows the text instead. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly logger: PinoLogger,
  ) {
    this.transport = settings.SMTP_URL ? createTransport(settings.SMTP_URL) : undefined;
  }

  /** Call from a job, never inside a unit of work. @throws Error when the mail server does not take it: the job tries again */
  async send(mail: Mail): Promise<void> {
    if (this.transport) {
      await this.transport.sendMail({ from: this.settings.MAIL_FROM, ...mail });
      return;
    }
    // A link lets its reader in: only the log of an installation on one's own machine may show it.
    const shown = this.settings.embedded ? `${mail.subject} (to ${mail.to})\n${mail.text}` : 'SMTP_URL is not set';
    this.logger.warn(`mail not sent: ${shown}`);
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
