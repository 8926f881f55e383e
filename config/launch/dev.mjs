import { guardNode } from './guard-node.mjs';

if (guardNode()) void import('./dev/run-dev.mjs');
