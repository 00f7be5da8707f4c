import module from 'node:module';
import { compiled, ensureBuilt } from './built.mjs';
import { endWithParent } from './parent.mjs';

ensureBuilt();
endWithParent();
// Saves compiling every package again at each start, where Node has it (22 and later).
module.enableCompileCache?.();
// And so does the process that it starts for background work.
const cache = module.getCompileCacheDir?.();
if (cache) process.env.NODE_COMPILE_CACHE = cache;
await import(compiled('server/main.js'));
