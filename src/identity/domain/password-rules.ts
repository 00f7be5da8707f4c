import type { Faults } from '../../platform/problems/field-errors.js';
import { identityErrors } from './identity.faults.js';

export const PASSWORD_LENGTH = { min: 10, max: 200 } as const;

/** The passwords of ten characters and more that head every leaked list, and ours. In lower case. */
const COMMONEST = new Set(
  `1234567890 0123456789 0987654321 9876543210 12345678910 1234567891 123456789a a123456789 1q2w3e4r5t 1qaz2wsx3edc
   qwertyuiop qwerty12345 qwerty123456 qwertyuiop123 asdfghjkl1 q1w2e3r4t5 zxcvbnm123 password12 password123 password1234
   password12345 passw0rd123 p@ssw0rd123 iloveyou12 iloveyou123 welcome123 welcome1234 welkom1234 welkom12345 welkom2024
   welkom2025 welkom2026 wachtwoord wachtwoord1 wachtwoord12 wachtwoord123 geheim12345 administrator admin12345 admin123456
   letmein1234 changeme123 football123 baseball123 superman123 princess123 sunshine123 michael123 voetbal123 amsterdam1
   amsterdam01 nederland1 nederland01 aaaaaaaaaa 1111111111 0000000000 1122334455 abcdefghij abcd123456 abc1234567
   zomer12345 winter12345 regie12345 regieregie`.split(/\s+/),
);

/**
 * What a password must be: 10–200 characters, not the e-mail address, none of the commonest.
 * Adds every fault at `pointer`.
 */
export function checkPassword(faults: Faults, pointer: string, password: string, email: string): void {
  // Counted in code points: a letter outside the basic plane is one character to whoever types it.
  const { length } = [...password];
  if (length < PASSWORD_LENGTH.min) faults.add(pointer, 'too_short', { min: PASSWORD_LENGTH.min });
  if (length > PASSWORD_LENGTH.max) faults.add(pointer, 'too_long', { max: PASSWORD_LENGTH.max });
  const plain = password.trim().toLowerCase();
  if (email !== '' && plain === email.trim().toLowerCase()) faults.add(pointer, identityErrors.password_is_email);
  if (COMMONEST.has(plain)) faults.add(pointer, identityErrors.password_too_common);
}
