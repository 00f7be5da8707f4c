import { Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { Settings } from '../config/settings.js';
import type { DatabaseUrls } from './roles.js';
import { SystemDatabase } from './system-database.js';
import { TenantDatabase } from './tenant-database.js';

/** Where the three roles connect, decided before the application is made (embedded or given by the settings). */
export const DATABASE_URLS = Symbol('DATABASE_URLS');

const SYSTEM_POOL = Symbol('SYSTEM_POOL');

const logger = new Logger('Database');

function systemPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 5, application_name: 'regie-system' });
  // A connection that breaks, idle or at work, is replaced. Its event, unheard, would end the whole process.
  const notice = (error: Error) => {
    if (!pool.ending) logger.warn(`A database connection broke: ${error.message}`);
  };
  pool.on('error', notice);
  pool.on('connect', (client) => client.on('error', notice));
  return pool;
}

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [DATABASE_URLS, Settings],
      useFactory: (urls: DatabaseUrls, settings: Settings) => ({
        type: 'postgres',
        url: urls.app,
        autoLoadEntities: true,
        synchronize: false,
        installExtensions: false,
        logging: false,
        poolSize: settings.DATABASE_POOL_SIZE,
        applicationName: 'regie',
        extra: { pipeline: true },
      }),
    }),
  ],
  providers: [
    TenantDatabase,
    {
      provide: SYSTEM_POOL,
      inject: [DATABASE_URLS],
      useFactory: (urls: DatabaseUrls) => systemPool(urls.system),
    },
    { provide: SystemDatabase, inject: [SYSTEM_POOL], useFactory: (pool: pg.Pool) => new SystemDatabase(pool) },
  ],
  exports: [TenantDatabase, SystemDatabase],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(SYSTEM_POOL) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
