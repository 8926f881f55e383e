import { guardNode } from './guard-node.mjs';

if (guardNode()) void import('./rotate-keys/run-rotate-keys.mjs');
