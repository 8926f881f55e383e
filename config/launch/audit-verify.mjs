import { guardNode } from './guard-node.mjs';

if (guardNode()) void import('./audit/run-verify.mjs');
