import { guardNode } from './guard-node.mjs';

if (guardNode()) void import('./build/run-build.mjs');
