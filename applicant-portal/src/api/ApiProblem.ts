import type { RefusalCode } from '@zaoce/domain';

/** One problem at one place, in the reader's language. */
export interface ApiIssue {
  path: string;
  code: string;
  message: string;
  section?: string;
}

/** `unreachable`: no answer came (offline, server away). `unexpected-answer`: an answer outside the contract. */
export type ProblemCode = RefusalCode | 'unreachable' | 'unexpected-answer';

export interface ApiProblemParts {
  /** HTTP status; 0 when no answer came. */
  status: number;
  code: ProblemCode;
  /** A sentence for the person, in the language of the request. */
  message: string;
  issues?: ApiIssue[];
  /** Seconds after which a try makes sense. */
  retryAfter?: number;
  /** Names the request in the office's logs; for whoever is asked to help. */
  requestId?: string;
}

/** Every way in which a call to the API fails; the code is stable, the message is for people. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: ProblemCode;
  readonly issues: ApiIssue[];
  readonly retryAfter: number | undefined;
  readonly requestId: string | undefined;

  constructor({ status, code, message, issues = [], retryAfter, requestId }: ApiProblemParts) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.issues = issues;
    this.retryAfter = retryAfter;
    this.requestId = requestId;
  }
}

/** Narrows an unknown error to a problem with the given code. */
export function hasCode(error: unknown, ...codes: ProblemCode[]): error is ApiProblem {
  return error instanceof ApiProblem && codes.includes(error.code);
}
