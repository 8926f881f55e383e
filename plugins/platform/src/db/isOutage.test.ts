import { isOutage } from './isOutage';

const failure = (message: string, code?: string) => Object.assign(new Error(message), { code });

test.each([
  ['a connection ended by an administrator', failure('terminating connection', '57P01')],
  ['a server that starts', failure('the database system is starting up', '57P03')],
  ['too many connections', failure('sorry, too many clients already', '53300')],
  ['a broken connection', failure('connection failure', '08006')],
  ['nobody there', failure('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED')],
  ['a connection that ended in a query', failure('Connection terminated unexpectedly')],
  ['a full pool', failure('Knex: Timeout acquiring a connection. The pool is probably full.')],
])('%s is an outage', (_what, error) => {
  expect(isOutage(error)).toBe(true);
});

test.each([
  ['a violated constraint', failure('duplicate key value', '23505')],
  ['a mistake in SQL', failure('column does not exist', '42703')],
  ['a mistake in code', new TypeError('x is undefined')],
  ['no error at all', 'Connection terminated unexpectedly'],
])('%s is none', (_what, error) => {
  expect(isOutage(error)).toBe(false);
});
