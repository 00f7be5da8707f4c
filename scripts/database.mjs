import { compiled, ensureBuilt } from './built.mjs';

ensureBuilt();
const { runDatabaseCommand } = await import(compiled('src/database.command.js'));
process.exitCode = await runDatabaseCommand(process.argv.slice(2), process.env);
