import { Registry } from 'prom-client';

/** Everything this process can tell a monitoring system. No label carries personal data or grows without bound. */
export const metrics = new Registry();
