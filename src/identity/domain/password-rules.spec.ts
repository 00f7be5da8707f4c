import fc from 'fast-check';
import { Faults } from '../../platform/problems/field-errors.js';
import { checkPassword } from './password-rules.js';

function codes(password: string, email = 'iris.vos@example.org'): string[] {
  const faults = new Faults();
  checkPassword(faults, '/password', password, email);
  return faults.errors.map(({ code }) => code);
}

describe('a password', () => {
  it('has ten to two hundred characters, counted as they are typed', () => {
    expect(codes('nine char')).toEqual(['too_short']);
    expect(codes('ten chars!')).toEqual([]);
    expect(codes('🦊'.repeat(9))).toEqual(['too_short']);
    expect(codes('🦊'.repeat(200))).toEqual([]);
    expect(codes('x'.repeat(201))).toEqual(['too_long']);
  });

  it('is not the e-mail address, however it is spelled', () => {
    expect(codes(' Iris.Vos@Example.org ')).toEqual(['password_is_email']);
  });

  it('is none of those that are guessed first', () => {
    expect(codes('Password123')).toEqual(['password_too_common']);
    expect(codes('WELKOM1234')).toEqual(['password_too_common']);
    expect(codes('qwertyuiop ')).toEqual(['password_too_common']);
  });

  it('may be anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 30, maxLength: 40 }), (password) => {
        expect(codes(password).filter((code) => code !== 'too_long')).toEqual([]);
      }),
    );
  });
});
