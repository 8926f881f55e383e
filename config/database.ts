import { environment } from './settings/environment';

export default () => {
  const env = environment();
  return {
    connection: {
      client: 'postgres',
      connection: { connectionString: env.DATABASE_URL },
      pool: { min: 0, max: env.DATABASE_POOL },
      // A machine that runs tests may be slow for a while; in an office a queue of ten seconds is an outage.
      acquireConnectionTimeout: env.NODE_ENV === 'test' ? 60_000 : 10_000,
      // Messages of errors name the statement without its values.
      compileSqlOnError: false,
    },
    // Data migrations are TypeScript, compiled beside the configuration. In production a column that disappears from a
    // schema stays in the database until a migration says otherwise.
    settings: { useTypescriptMigrations: true, forceMigration: env.NODE_ENV !== 'production' },
  };
};
