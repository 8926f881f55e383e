import { guardNode } from './guard-node.mjs';

if (guardNode()) void import('./audit/run-secure.mjs');
