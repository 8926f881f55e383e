export * from './enqueue';
export * from './listJobs';
export * from './registry';
export * from './task';
export { startWorker, type Worker } from './worker';
