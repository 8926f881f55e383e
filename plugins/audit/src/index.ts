export * from './events';
export * from './recordAudit';
export type { ChainMark, TrailFault } from './verification/checkChain';
export { verifyTrail } from './verification/verifyTrail';
export { anchorOf, walkTrail, type Anchor, type WalkedChain } from './verification/walkTrail';
export { secureTrail, TRAIL_OWNER } from './ownership/secureTrail';
export { AUDIT_STEPS } from './schema';
