export * from './enqueue';
export * from './listJobs';
export * from './registry';
export * from './task';
export { holdLifeLine, type LifeLine } from './livingWorkers';
export { startWorker, type Worker } from './worker';
