import type { Locale } from '../../platform/wording/locale.types.js';

/** The mail with which somebody sets a new password. @param minutes how long the link works */
export function passwordResetMail(
  locale: Locale,
  { name, link, minutes }: { name: string; link: string; minutes: number },
): { subject: string; text: string } {
  if (locale === 'nl') {
    return {
      subject: 'Een nieuw wachtwoord voor Regie',
      text: `Dag ${name},\n\nIemand (u, hopen we) vroeg een nieuw wachtwoord voor Regie aan. Stel het in op:\n\n${link}\n\nDe link werkt ${minutes} minuten, een keer. Vroeg u niets aan, dan hoeft u niets te doen.\n`,
    };
  }
  return {
    subject: 'A new password for Regie',
    text: `Hello ${name},\n\nSomebody (you, we hope) asked for a new password for Regie. Set it at:\n\n${link}\n\nThe link works for ${minutes} minutes, once. If you did not ask, there is nothing to do.\n`,
  };
}
