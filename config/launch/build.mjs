import { guardNode } from './guard-node.mjs';

if (guardNode()) void import('./parts/run-build.mjs');
