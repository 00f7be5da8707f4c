import type { Locale } from '../../platform/wording/locale.types.js';

/** The mail with which somebody joins an organisation. @param days how long the link works */
export function invitationMail(
  locale: Locale,
  { organisation, link, days }: { organisation: string; link: string; days: number },
): { subject: string; text: string } {
  if (locale === 'nl') {
    return {
      subject: `Uitnodiging: Regie van ${organisation}`,
      text: `Dag,\n\n${organisation} nodigt u uit om mee te werken in Regie. Neem de uitnodiging aan:\n\n${link}\n\nDe link werkt ${days} dagen.\n`,
    };
  }
  return {
    subject: `Invitation: Regie of ${organisation}`,
    text: `Hello,\n\n${organisation} invites you to work together in Regie. Accept the invitation:\n\n${link}\n\nThe link works for ${days} days.\n`,
  };
}
