import { readSettings, SettingsError } from './settings.js';

const server = {
  DATABASE_URL: 'postgres://app@db/regie',
  DATABASE_MIGRATOR_URL: 'postgres://migrator@db/regie',
  DATABASE_SYSTEM_URL: 'postgres://system@db/regie',
  REGIE_SECRET: 'x'.repeat(32),
};

function messageOf(environment: Record<string, string>): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return '';
}

describe('settings', () => {
  it('need nothing on a bare machine: embedded database and demo', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ PORT: 3000, embedded: true, demo: true });
  });

  it('show no demo on a real database unless asked', () => {
    expect(readSettings(server).demo).toBe(false);
    expect(readSettings({ ...server, REGIE_DEMO: 'true' }).demo).toBe(true);
  });

  it('take an empty text as not set', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: ' ' })).toMatchObject({ embedded: true, PORT: 3000 });
  });

  it('do background work in a process of its own unless told otherwise', () => {
    const placeFor = (said: string) => readSettings({ REGIE_BACKGROUND: said }).REGIE_BACKGROUND;
    expect(readSettings({}).REGIE_BACKGROUND).toBe('own-process');
    expect(['own-process', 'same-process', 'none'].map(placeFor)).toEqual(['own-process', 'same-process', 'none']);
    expect(['true', 'false'].map(placeFor)).toEqual(['same-process', 'none']);
    expect(messageOf({ REGIE_BACKGROUND: 'perhaps' })).toContain('REGIE_BACKGROUND:');
  });

  it('name every bad one at once', () => {
    const message = messageOf({ PORT: 'many', LOG_LEVEL: 'loud', REGIE_DEMO: 'perhaps', SMTP_URL: 'http://mail' });
    for (const name of ['PORT', 'LOG_LEVEL', 'REGIE_DEMO', 'SMTP_URL']) expect(message).toContain(`${name}:`);
  });

  it('require the other roles and a secret beside DATABASE_URL', () => {
    const message = messageOf({ DATABASE_URL: server.DATABASE_URL });
    for (const name of ['DATABASE_MIGRATOR_URL', 'DATABASE_SYSTEM_URL', 'REGIE_SECRET'])
      expect(message).toContain(`${name}:`);
    expect(messageOf({ ...server, REGIE_SECRET: 'short' })).toContain('REGIE_SECRET:');
    expect(messageOf(server)).toBe('');
  });
});
