import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOrCreateSecrets } from './secrets.js';

describe('the secrets of an installation', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'regie-secrets-'))));
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('are made once, all different, and found again', () => {
    const first = loadOrCreateSecrets(dataDir);
    expect(new Set(Object.values(first)).size).toBe(4);
    for (const value of Object.values(first)) expect(Buffer.from(value, 'base64url')).toHaveLength(32);
    expect(loadOrCreateSecrets(dataDir)).toEqual(first);
  });

  it('are readable by their owner alone, also after someone opened the file', () => {
    loadOrCreateSecrets(dataDir);
    const file = join(dataDir, 'secrets.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    chmodSync(file, 0o644);
    loadOrCreateSecrets(dataDir);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('that a later version adds are filled in beside those already kept', () => {
    writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify({ secret: 'kept' }));
    const secrets = loadOrCreateSecrets(dataDir);
    expect(secrets.secret).toBe('kept');
    expect(loadOrCreateSecrets(dataDir)).toEqual(secrets);
  });

  it('in a damaged file are never replaced silently', () => {
    writeFileSync(join(dataDir, 'secrets.json'), '{"secret": "ha');
    expect(() => loadOrCreateSecrets(dataDir)).toThrow(/secrets\.json is damaged/);
  });
});
