import { rmSync } from 'node:fs';

export default async function globalTeardown(): Promise<void> {
  await globalThis.regieTestServer?.stop();
  rmSync(process.env['REGIE_TEST_DATA_DIR'] ?? '', { recursive: true, force: true });
}
