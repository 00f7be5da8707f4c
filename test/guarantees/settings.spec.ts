import { getMetadataStorage } from 'class-validator';
import { readFileSync } from 'node:fs';
import { readSettings, Settings } from '../../src/platform/config/settings.js';

const names = [
  ...new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(Settings, '', false, false)
      .map((rule) => rule.propertyName),
  ),
].sort();

/** Read by `npm run db:setup` alone, or by the compose file alone. */
const besides = [
  'DATABASE_ADMIN_URL',
  'POSTGRES_PASSWORD',
  'REGIE_APP_PASSWORD',
  'REGIE_MIGRATOR_PASSWORD',
  'REGIE_SYSTEM_PASSWORD',
];

describe('the settings', () => {
  const example = readFileSync('.env.example', 'utf8');
  const assigned = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => ({ name, value }));

  it('are all in .env.example, and nothing else is', () => {
    expect(names.length).toBeGreaterThan(10);
    expect(assigned.map(({ name }) => name).sort()).toEqual([...names, ...besides].sort());
  });

  it('in .env.example are their defaults', () => {
    const given = Object.fromEntries(assigned.map(({ name, value }) => [name, value]));
    expect(readSettings(given)).toEqual(readSettings({}));
  });

  it('are all explained to operators', () => {
    const explained = readFileSync('docs/operations.md', 'utf8');
    expect(names.filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
  });
});
