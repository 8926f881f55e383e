import type { createFiling, BodyOf } from '@zaoce/domain';

/*
 * What the model knows of the seven filings, written down from domain.md 3 and not read from the rules of the product:
 * the two are compared.
 */

/** Whose turn a stage is: the authority that keeps the matter, the new employer's, or the ministry. */
type StageHolder = 'home' | 'target' | 'ministry';

export interface Kind {
  name: string;
  asked: Pick<BodyOf<typeof createFiling>, 'type' | 'scope' | 'lost'>;
  about: 'specialty' | 'registration';
  route: readonly StageHolder[];
  /** What it does to the register. */
  effect: 'create' | 'renew' | 'rename' | 'move' | 'cancel' | 'reprint' | 'renumber';
  takesEffect: 'notice' | 'approval';
  /** Scans without which it cannot be submitted, the stamped form aside. */
  scans: readonly string[];
  /** States a registration may be in when such a filing is begun, and when it is decided. */
  beginsFrom: readonly RegistrationState[];
  decidesFrom: readonly RegistrationState[];
  /** Whether somebody who may not register may not file it either. */
  barredByBan?: boolean;
}

export type RegistrationState = 'live' | 'lapsed' | 'cancelled' | 'revoked' | 'void';

const live = { beginsFrom: ['live'], decidesFrom: ['live'] } as const;
const onApproval = { about: 'registration', takesEffect: 'approval', ...live } as const;
const change = {
  ...onApproval,
  effect: 'move',
  scans: ['labour-contract', 'termination-proof'],
  barredByBan: true,
} as const;

export const KINDS: readonly Kind[] = [
  {
    name: '初始注册',
    asked: { type: 'initial' },
    about: 'specialty',
    route: ['home'],
    effect: 'create',
    takesEffect: 'notice',
    scans: [
      'photo',
      'id-card',
      'qualification-certificate',
      'labour-contract',
      'employer-licence',
      'education-proof',
    ],
    beginsFrom: [],
    decidesFrom: [],
    barredByBan: true,
  },
  {
    ...onApproval,
    name: '延续注册',
    asked: { type: 'renewal' },
    route: ['home', 'ministry'],
    effect: 'renew',
    scans: ['labour-contract', 'education-proof'],
    // Filed in time and decided late: the delay is the office's.
    decidesFrom: ['live', 'lapsed'],
    barredByBan: true,
  },
  {
    ...onApproval,
    name: '信息变更',
    asked: { type: 'information-change' },
    route: ['home'],
    effect: 'rename',
    scans: ['change-proof', 'employer-licence'],
  },
  { ...change, name: '本省变更', asked: { type: 'employer-change', scope: 'within' }, route: ['home'] },
  {
    ...change,
    name: '跨省变更',
    asked: { type: 'employer-change', scope: 'cross' },
    route: ['home', 'target'],
  },
  {
    ...onApproval,
    name: '注销注册',
    asked: { type: 'cancellation' },
    route: ['home'],
    effect: 'cancel',
    scans: [],
    beginsFrom: ['live', 'lapsed'],
    decidesFrom: ['live', 'lapsed'],
  },
  {
    ...onApproval,
    name: '补办证书',
    asked: { type: 'reissue', lost: 'certificate' },
    route: ['home'],
    effect: 'reprint',
    scans: ['loss-statement', 'photo'],
  },
  {
    ...onApproval,
    name: '补办印章',
    asked: { type: 'reissue', lost: 'seal' },
    route: ['home', 'ministry'],
    effect: 'renumber',
    scans: ['loss-statement', 'photo', 'registration-certificate'],
  },
  {
    ...onApproval,
    name: '补办证章',
    asked: { type: 'reissue', lost: 'both' },
    route: ['home', 'ministry'],
    effect: 'renumber',
    scans: ['loss-statement', 'photo'],
  },
];
