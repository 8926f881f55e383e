import type { Server } from 'node:http';
import type { Knex } from 'knex';
import type { Context, Middleware } from 'koa';

/*
 * The part of Strapi that the plugins use, typed once. Strapi's own types are huge and full of `any`;
 * everything the plugins touch passes through this boundary.
 */

export interface TransactionContext {
  trx: Knex.Transaction;
}

export interface StrapiLog {
  debug(message: string | object): void;
  /** One line per request; on in production. */
  http(message: string | object): void;
  info(message: string | object): void;
  warn(message: string | object): void;
  error(message: string | object): void;
}

export interface Strapi {
  db: {
    connection: Knex;
    transaction<T>(work: (context: TransactionContext) => Promise<T>): Promise<T>;
  };
  log: StrapiLog;
  config: { get<T>(path: string, fallback?: T): T };
  plugin(name: string): { service<T>(name: string): T; config<T>(path: string): T } | undefined;
  hook(name: string): { register(work: () => Promise<void> | void): void };
  middleware(name: string): (config: object, context: { strapi: Strapi }) => Middleware;
  server: { httpServer: Server };
  documents(uid: string): DocumentService;
  service(uid: string): unknown;
}

/** What the content rooms need of Strapi's Document Service. */
export interface DocumentService {
  findMany(query: object): Promise<Record<string, unknown>[]>;
  findFirst(query: object): Promise<Record<string, unknown> | null>;
  create(query: object): Promise<Record<string, unknown> & { documentId: string; id: number }>;
  update(query: object): Promise<unknown>;
  publish(query: object): Promise<unknown>;
  count(query: object): Promise<number>;
}

/** A route as Strapi's router takes it. */
export interface Route {
  method: string;
  path: string;
  handler: (context: Context) => Promise<void>;
  config: { auth: false; prefix?: string };
}

/** The server side of a plugin. */
export interface StrapiPlugin {
  register?(context: { strapi: Strapi }): Promise<void> | void;
  bootstrap?(context: { strapi: Strapi }): Promise<void> | void;
  destroy?(context: { strapi: Strapi }): Promise<void> | void;
  routes?: Record<
    string,
    (context: { strapi: Strapi }) => { type: 'content-api'; prefix: ''; routes: Route[] }
  >;
  services?: Record<string, (context: { strapi: Strapi }) => unknown>;
  controllers?: Record<string, () => Record<string, () => Promise<void>>>;
  middlewares?: Record<string, (config: object, context: { strapi: Strapi }) => Middleware>;
}
