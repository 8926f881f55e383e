import type { Actor } from '@zaoce/platform';
import type { Knex } from 'knex';
import { z } from 'zod';
import { DECISION_OUTCOMES } from './repository';

const day = z.iso.date();

/** Filters of the queue about what was decided; a filing matches when one decision fits all of them. */
export const decisionFilter = {
  decision: z.enum(DECISION_OUTCOMES).optional(),
  decidedFrom: day.optional(),
  decidedTo: day.optional(),
  decidedBy: z.union([z.literal('me'), z.coerce.number().int().positive()]).optional(),
  /** Code of the office whose stage it was. */
  decidedOffice: z.string().max(8).optional(),
  decidedStage: z.string().max(60).optional(),
  /** Defect code among the items of the return. */
  reason: z.string().max(8).optional(),
  /** Not returned before. */
  firstPass: z.boolean().optional(),
};
export type DecisionFilter = z.infer<z.ZodObject<typeof decisionFilter>>;

const KEYS = Object.keys(decisionFilter) as (keyof DecisionFilter)[];

/** Narrows a query of filings to those with such a decision; a revoked one is none. */
export function matchDecisions(
  query: Knex.QueryBuilder,
  filter: DecisionFilter,
  { db, actor }: { db: Knex; actor: Actor },
): void {
  if (KEYS.every((key) => filter[key] === undefined)) return;
  void query.whereExists(
    madeDecisions(db, filter, actor).whereRaw('decisions.filing_id = filings.id').select(db.raw('1')),
  );
}

/** Decisions in force that fit a filter. */
export function madeDecisions(db: Knex, filter: DecisionFilter, actor: Actor): Knex.QueryBuilder {
  const { decision, decidedFrom, decidedTo, decidedBy, decidedOffice, decidedStage, reason, firstPass } =
    filter;
  const query: Knex.QueryBuilder = db('filing_decisions as decisions').whereRaw('not decisions.revoked');
  if (decision) void query.where('decisions.outcome', decision);
  if (decidedFrom) void query.where('decisions.day', '>=', decidedFrom);
  if (decidedTo) void query.where('decisions.day', '<=', decidedTo);
  if (decidedBy !== undefined)
    void query.where('decisions.actor_id', decidedBy === 'me' ? actor.userId : decidedBy);
  if (decidedOffice) void query.where('decisions.authority_code', decidedOffice);
  if (decidedStage) void query.where('decisions.stage_key', decidedStage);
  if (firstPass !== undefined) void query.where('decisions.after_return', !firstPass);
  if (reason) {
    void query.where('decisions.outcome', 'returned').whereExists((items: Knex.QueryBuilder) => {
      void items
        .from('return_items as items')
        .whereRaw('items.filing_id = decisions.filing_id and items.round = decisions.round')
        .where('items.defect_code', reason)
        .select(db.raw('1'));
    });
  }
  return query;
}
