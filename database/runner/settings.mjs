/** Fit for two cores and a few hundred megabytes; whoever needs more sets DATABASE_URL. */
const common = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  shared_buffers: '192MB',
  effective_cache_size: '1GB',
  maintenance_work_mem: '96MB',
  work_mem: '12MB',
  random_page_cost: '1.1',
  max_parallel_workers_per_gather: '1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
};

/** Nothing of a throw-away database outlives the run, so nothing need reach the disk. */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/** Data that must survive a power cut. */
const careful = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', wal_compression: 'pglz' };

/**
 * The command line of `postgres`.
 *
 * @param {{ dataDir: string, port: number, throwaway: boolean }} options
 * @returns {string[]}
 */
export function postgresArguments({ dataDir, port, throwaway }) {
  const settings = { ...common, ...(throwaway ? careless : careful), port: String(port) };
  return ['-D', dataDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
