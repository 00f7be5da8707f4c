import { build } from './built.mjs';

// `node scripts/build.mjs [server] [web]`: what is named, or both.
const named = process.argv.slice(2);
build(named.length > 0 ? named : undefined);
