import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics } from 'prom-client';
import type { Strapi } from '../strapi';
import { metrics } from './registry';

const EVENT_LOOP_METRIC = 'nodejs_eventloop_lag_seconds';

/** Where this process answers its monitoring system; null where it does not. */
export interface MetricsAddress {
  host: string;
  port: number;
}

/**
 * METRICS_HOST, METRICS_PORT and, for the worker, WORKER_METRICS_PORT. In production they are on by themselves, at
 * 127.0.0.1:9464 and 9465; 0 switches one off. The figures are for operators, never for the public.
 */
export function metricsAddress(env: NodeJS.ProcessEnv = process.env): MetricsAddress | null {
  const [name, standard] = env.ROLE === 'worker' ? ['WORKER_METRICS_PORT', 9465] : ['METRICS_PORT', 9464];
  const port = Number(env[name] || (env.NODE_ENV === 'production' ? standard : 0));
  return port > 0 ? { host: env.METRICS_HOST || '127.0.0.1', port } : null;
}

/** Answers `GET /metrics` on an address of its own. A port that cannot be had is logged and stops nothing else. */
export function serveMetrics(strapi: Strapi, { host, port }: MetricsAddress): Server {
  if (!metrics.getSingleMetric(EVENT_LOOP_METRIC)) collectDefaultMetrics({ register: metrics });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text),
      (error: unknown) => {
        strapi.log.error(`the metrics could not be collected: ${String(error)}`);
        response.writeHead(500).end();
      },
    );
  });
  server.on('error', (error) => strapi.log.error(`no metrics on ${host}:${port}: ${error.message}`));
  server.listen(port, host);
  return server;
}
