import { guardNode } from './guard-node.mjs';

if (guardNode()) void import('./backup/run-restore.mjs');
