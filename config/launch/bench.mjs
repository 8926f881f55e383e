import { guardNode } from './guard-node.mjs';

if (guardNode()) void import('./bench/run-bench.mjs');
