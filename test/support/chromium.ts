import { CHROMIUM } from './chromium-place.js';

/** Tests in a real browser; without one they are skipped, and their name says how to get it. */
export const describeInBrowser = CHROMIUM
  ? describe
  : (name: string, block: () => void) => describe.skip(`${name} (skipped: apt-get install chromium)`, block);
