import { guardNode } from './guard-node.mjs';

if (guardNode()) void import('./screenshots/run-screenshots.mjs');
