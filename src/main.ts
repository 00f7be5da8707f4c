import { createApplication } from './application.js';
import { openInstallation } from './installation.js';
import { readSettings, SettingsError } from './platform/config/settings.js';

/** Starts the server: settings, database, migrations, application. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const { installation, close } = await openInstallation(settings);
  const app = await createApplication(installation);
  app.enableShutdownHooks();
  await app.listen({ port: settings.PORT, host: settings.HOST });
  app.getHttpServer().on('close', () => void close());
  console.log(`Regie listens on ${await app.getUrl()} (documentation at ${await app.getUrl()}/docs)`);
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
});
