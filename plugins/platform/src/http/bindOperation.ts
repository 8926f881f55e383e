import { Refusal, type Operation, type OutputOf } from '@zaoce/domain';
import type { Context } from 'koa';
import { inTransaction } from '../db/transaction';
import { theStore } from '../services';
import type { Route, Strapi } from '../strapi';
import type { Answer, FileAnswer } from './answer';
import type { Call } from './call';
import { hashRequest, once } from './idempotency';
import { logUnforeseen, sendProblem, toRefusal } from './problem';
import { admit, readCall } from './readCall';
import { sendAnswer } from './send';
import type { StoredUpload } from './storedUpload';

export type Handler<O extends Operation> = (call: Call<O>) => Promise<Answer<OutputOf<O>> | FileAnswer>;

/** An operation of the contract with the code that carries it out. */
export interface Binding {
  operation: Operation;
  toRoute(strapi: Strapi): Route;
}

/** Binds an operation to its handler: admission, validation, idempotency and errors are the same everywhere. */
export function bindOperation<O extends Operation>(operation: O, handler: Handler<O>): Binding {
  return {
    operation,
    toRoute: (strapi) => ({
      method: operation.method.toUpperCase(),
      path: operation.path,
      // Strapi's own authentication is left out: `admit` is the one place that lets callers in (one query, not seven).
      config: { auth: false, prefix: '' },
      handler: (context) => handle(strapi, context, operation, handler),
    }),
  };
}

/** The routes of a plugin, for its `routes` key. */
export function routesOf(bindings: readonly Binding[]) {
  return {
    'content-api': ({ strapi }: { strapi: Strapi }) => ({
      type: 'content-api' as const,
      prefix: '' as const,
      routes: bindings.map((binding) => binding.toRoute(strapi)),
    }),
  };
}

async function handle<O extends Operation>(
  strapi: Strapi,
  context: Context,
  operation: O,
  handler: Handler<O>,
): Promise<void> {
  try {
    const admitted = await admit(strapi, context, operation);
    // For the line about this request.
    (context.state as { userId?: number }).userId = admitted.actor?.userId;
    const call = await readCall(strapi, context, operation, admitted);
    sendAnswer(context, operation, await orForgetFile(call, carryOut(context, operation, call, handler)));
  } catch (error) {
    const refusal = toRefusal(error);
    if (refusal.status >= 500 && !(error instanceof Refusal)) logUnforeseen(strapi, context, error);
    sendProblem(context, refusal);
  }
}

/** A refused call leaves no file behind. */
async function orForgetFile<T>(call: { stored: StoredUpload | null }, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (call.stored) await theStore().remove(call.stored.key);
    throw error;
  }
}

async function carryOut<O extends Operation>(
  context: Context,
  operation: O,
  call: Call<O>,
  handler: Handler<O>,
): Promise<Answer<unknown> | FileAnswer> {
  const key = context.get('idempotency-key');
  if (!operation.idempotent || !key || !call.actor) return handler(call);
  if (!/^[\x21-\x7e]{1,100}$/.test(key)) {
    const message = {
      zh: 'Idempotency-Key 须为 1–100 个可见字符。',
      en: 'Idempotency-Key must be 1–100 visible characters.',
    };
    throw new Refusal('malformed-request', {
      issues: [{ path: 'Idempotency-Key', code: 'invalid', message }],
    });
  }
  const request = {
    actorId: call.actor.userId,
    key,
    hash: hashRequest([operation.id, call.params, call.body, call.version]),
  };
  return inTransaction(call.strapi, (trx) => once(trx, request, async () => asAnswer(await handler(call))));
}

function asAnswer(result: Answer<unknown> | FileAnswer): Answer<unknown> {
  if ('file' in result) throw new Error('an idempotent operation cannot answer with a file');
  return result;
}
