import { guardNode } from './guard-node.mjs';

if (guardNode()) void import('./test/run-test.mjs');
