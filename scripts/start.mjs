import { compiled, ensureBuilt } from './built.mjs';
import { endWithParent } from './parent.mjs';

ensureBuilt();
endWithParent();
await import(compiled('src/main.js'));
