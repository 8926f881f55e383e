import { Gauge } from 'prom-client';
import type { Strapi } from '../strapi';
import { metrics } from './registry';

/** Something counted in the database: true of the whole office, whichever process is asked. */
export interface OfficeFigure {
  name: string;
  help: string;
  labelNames: readonly string[];
  /** Must be cheap: an index, or few rows. */
  read(strapi: Strapi): Promise<{ labels: Record<string, string>; value: number }[]>;
}

/** A scrape by several monitoring systems, or of several processes, does not multiply the queries of one. */
const FRESH_MS = 10_000;

/** Makes a figure part of what this process exports; call in a plugin's `register`. */
export function addOfficeFigure(strapi: Strapi, figure: OfficeFigure): void {
  let readAt = 0;
  metrics.removeSingleMetric(figure.name);
  new Gauge({
    name: figure.name,
    help: figure.help,
    labelNames: figure.labelNames,
    registers: [metrics],
    async collect() {
      if (Date.now() - readAt < FRESH_MS) return;
      readAt = Date.now();
      // A figure that cannot be read is left out; an old one would look like a good one.
      const rows = await figure.read(strapi).catch((error: unknown) => {
        strapi.log.warn(`figure ${figure.name} could not be read: ${String(error)}`);
        return [];
      });
      this.reset();
      for (const { labels, value } of rows) this.set(labels, value);
    },
  });
}
