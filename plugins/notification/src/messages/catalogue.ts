import { accepted } from './events/accepted';
import { accountCode } from './events/accountCode';
import { dailyDigest } from './events/dailyDigest';
import { deadlineExtended } from './events/deadlineExtended';
import { decided } from './events/decided';
import { draftExpiring } from './events/draftExpiring';
import { emailChanged } from './events/emailChanged';
import { exportReady } from './events/exportReady';
import { filingEffective } from './events/filingEffective';
import { importReady } from './events/importReady';
import { leadDigest } from './events/leadDigest';
import { passwordChanged } from './events/passwordChanged';
import { refused } from './events/refused';
import { registrationIssued } from './events/registrationIssued';
import { registrationLapsed } from './events/registrationLapsed';
import { registrationReissued } from './events/registrationReissued';
import { registrationRevoked } from './events/registrationRevoked';
import { renewalDue } from './events/renewalDue';
import { returned } from './events/returned';
import { stagePassed } from './events/stagePassed';
import { submitted } from './events/submitted';
import type { Message, ParamValue } from './message';

/** Every message that the office sends (domain.md 7). */
export const MESSAGES = [
  accountCode,
  passwordChanged,
  emailChanged,
  submitted,
  accepted,
  returned,
  stagePassed,
  deadlineExtended,
  decided,
  registrationIssued,
  filingEffective,
  registrationLapsed,
  registrationRevoked,
  registrationReissued,
  renewalDue,
  refused,
  draftExpiring,
  exportReady,
  importReady,
  dailyDigest,
  leadDigest,
] as const;

type Known = (typeof MESSAGES)[number];

export type MessageEvent = Known['event'];

/** The values that an event's texts need. */
export type MessageParams<E extends MessageEvent> = Record<
  Extract<Known, { event: E }>['params'][number],
  ParamValue
>;

/** The message of an event; throws when there is none. */
export function getMessage(event: string): Message {
  const message = MESSAGES.find((candidate) => candidate.event === event);
  if (!message) throw new Error(`there is no message ${event}`);
  return message;
}
