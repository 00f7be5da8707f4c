import { existsSync } from 'node:fs';

const PLACES = [
  process.env['REGIE_CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser that the board is tried in; undefined where there is none. */
export const CHROMIUM = PLACES.find((place) => place !== '' && existsSync(place));
