import type { Operation } from '@zaoce/domain';
import type { z } from 'zod';
import { ApiProblem, hasCode } from './ApiProblem';
import type { AnyOperation, CallArguments, LooseOptions } from './callTypes';
import { sendRequest, type RequestContext } from './sendRequest';
import type { SessionKeeper } from './SessionKeeper';

/** A page of a list. */
export interface Page<T> {
  items: T;
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
}

/** Calls operations of the public API by their contract: address, method, types and the check of the answer come from there. */
export class ApiClient {
  constructor(
    private readonly context: RequestContext,
    readonly session: SessionKeeper,
  ) {}

  /** The `data` of an operation, checked against its schema. */
  async call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, O extends z.ZodType>(
    operation: Operation<P, Q, B, O>,
    ...[options]: CallArguments<P, Q, B>
  ): Promise<z.output<O>> {
    return (await this.callWithMeta(operation, options)).data as z.output<O>;
  }

  /** One page of a list operation. */
  async list<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, O extends z.ZodType>(
    operation: Operation<P, Q, B, O>,
    ...[options]: CallArguments<P, Q, B>
  ): Promise<Page<z.output<O>>> {
    const { data, meta } = await this.callWithMeta(operation, options);
    return { items: data as z.output<O>, pagination: (meta as Pick<Page<unknown>, 'pagination'>).pagination };
  }

  /** The file of a `pdf` or `jpeg` operation. */
  async download<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, O extends z.ZodType>(
    operation: Operation<P, Q, B, O>,
    ...[options]: CallArguments<P, Q, B>
  ): Promise<Blob> {
    return (await this.send(operation, options ?? {})).blob();
  }

  private async callWithMeta(operation: AnyOperation, options: LooseOptions = {}) {
    const response = await this.send(operation, options);
    const body = (await response.json().catch(() => ({}))) as { data?: unknown; meta?: unknown };
    const data = operation.output?.safeParse(body.data);
    const meta = operation.meta?.safeParse(body.meta);
    if (data?.success === false || meta?.success === false) {
      throw new ApiProblem({ status: response.status, code: 'unexpected-answer', message: '' });
    }
    return { data: data?.data, meta: meta?.data };
  }

  /** Sends with the token where one is needed; after a 401 the session is renewed and the request tried once more. */
  private async send(operation: AnyOperation, options: LooseOptions): Promise<Response> {
    if (operation.access === 'public') return sendRequest(this.context, operation, options, null);

    const token = await this.session.freshToken();
    try {
      return await sendRequest(this.context, operation, options, token);
    } catch (error) {
      if (!hasCode(error, 'session-ended', 'not-signed-in')) throw error;
      const renewed = await this.session.refresh();
      if (!renewed) throw error;
      return sendRequest(this.context, operation, options, renewed);
    }
  }
}
