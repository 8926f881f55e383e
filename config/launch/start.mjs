import { guardNode } from './guard-node.mjs';

if (guardNode()) void import('./start/run-start.mjs');
