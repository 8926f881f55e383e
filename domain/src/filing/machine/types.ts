import type { Role } from '../../contract/operation';
import type { RefusalCode } from '../../refusal';
import type { EffectTime } from '../rule/words';
import type { RouteStage } from '../rule/route';
import type { FilingState } from '../types';
import type { FilingAction } from './transitions';

/** Who acts. `identity` is any value equal for the same person (a keyed hash of the ID number), however many accounts he has. */
export interface Actor {
  userId: number;
  kind: 'applicant' | 'reviewer' | 'system';
  role: Role | 'system';
  authorityCode: string | null;
  identity?: string | null;
}

/** What transitions change; stored with the filing and replaced whole by `next`. */
export interface FilingProgress {
  state: FilingState;
  /** Index of the current stage in `route`; 0 while the filing was never submitted. */
  stageIndex: number;
  /** Number of submissions; 0 for a draft that never left the applicant. */
  round: number;
  assigneeId: number | null;
  /** Whether the filing was accepted (受理). It stays so through returns. */
  accepted: boolean;
  /** Who decided each stage in this round, by stage key. */
  decidersByStage: Readonly<Record<string, number>>;
  /** Decisions of any kind since the last submission. */
  decisionsThisRound: number;
  recusedUserIds: readonly number[];
}

/** A filing as the machine sees it. */
export interface MachineFiling extends FilingProgress {
  applicantUserId: number;
  applicantIdentity?: string | null;
  /** Resolved for the first submission and kept from then on; may be empty before. */
  route: readonly Pick<RouteStage, 'key' | 'authorityCode' | 'fourEyes'>[];
  effectTime: EffectTime;
  /** Nothing but scans differs, under a rule that keeps those without a decision. */
  scansAlone?: boolean;
  /** Begun for scans alone, so that it blocks nothing; it can never be submitted. */
  scansOnly?: boolean;
}

export type FilingEventType =
  | 'submitted'
  | 'withdrawn'
  | 'scans-saved'
  | 'deleted'
  | 'claimed'
  | 'accepted'
  | 'released'
  | 'assigned'
  | 'recused'
  | 'deadline-extended'
  | 'stage-approved'
  | 'approved'
  | 'returned'
  | 'refused'
  | 'decision-revoked'
  | 'took-effect';

/** Something that happened, for the history, the audit trail and the messages. */
export interface FilingEvent {
  type: FilingEventType;
  /** ISO 8601, UTC. */
  at: string;
  /** Null when nobody acted but time. */
  actorId: number | null;
  stage: string | null;
  round: number;
  /** Present with `assigned`. */
  assigneeId?: number;
}

/** What happens to the clock of a stage: it runs (again), stands still, or gets its one extension. */
export interface ClockChange {
  stage: string;
  change: 'run' | 'hold' | 'extend';
}

export interface TransitionRequest {
  filing: MachineFiling;
  action: FilingAction;
  actor: Actor;
  now: Date;
  /** The reviewer who gets the filing; needed by `assign`, ignored otherwise. */
  assignee?: Actor;
}

export type TransitionResult =
  | {
      ok: true;
      next: FilingProgress;
      events: FilingEvent[];
      effect: 'take-effect' | null;
      clocks: ClockChange[];
    }
  | { ok: false; refusal: { code: RefusalCode; status: number } };
