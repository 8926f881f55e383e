import { sqlState } from './transaction';

/** Classes and codes of PostgreSQL, and of the socket to it, that say "not now" and nothing about the request. */
const OUTAGE = /^(08...|57P0[1-5]|53[0-4]00|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT)$/;

/** What `pg` and `knex` say without a code when a connection broke or none became free. */
const WORDS = /^Connection terminated|Timeout acquiring a connection|Connection ended unexpectedly/;

/** Whether an error means that the database could not be reached or went away; trying again later makes sense. */
export function isOutage(error: unknown): boolean {
  if (OUTAGE.test(sqlState(error))) return true;
  return error instanceof Error && WORDS.test(error.message);
}
