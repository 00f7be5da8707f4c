import { compiled, ensureBuilt } from './built.mjs';

ensureBuilt();
const { runDatabaseCommand } = await import(compiled('server/database.command.js'));
process.exitCode = await runDatabaseCommand(process.argv.slice(2), process.env);
