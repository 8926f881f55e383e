export * from './events';
export * from './recordAudit';
export * from './verifyTrail';
