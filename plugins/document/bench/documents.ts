/*
 * Documents per second: the first application form with 30 entries, rendered with a browser launched for each document,
 * with a new page for each, and with the warm pages of the product. Run after the build:
 *
 *   node plugins/document/dist/bench/documents.js [documents per run]
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applicationForm, createRenderer, type RendererOptions, sampleForm } from '@zaoce/document';

const documents = Number(process.argv[2] ?? 100);
const html = formWithThirtyEntries();
const options: RendererOptions = {
  environment: process.env,
  cacheDirectory: join(tmpdir(), `zaoce-bench-${process.getuid?.() ?? 0}`),
  log: () => undefined,
};

interface Run {
  name: string;
  /** Renders so many documents and returns the milliseconds it took. */
  measure: (count: number) => Promise<number>;
}

const runs: Run[] = [
  { name: 'a browser launched per document', measure: launchPerDocument },
  {
    name: 'one browser, a new page per document',
    measure: (count) => reuse(count, { pages: 1, documentsPerPage: 1 }),
  },
  { name: 'one warm page', measure: (count) => reuse(count, { pages: 1 }) },
  { name: 'two warm pages (the product)', measure: (count) => reuse(count, { pages: 2 }) },
];

async function main(): Promise<void> {
  // Unpacks the bundled browser and fills the font cache, so that no run pays for it.
  await launchPerDocument(1);
  let slowest: number | undefined;
  console.log(`Form with 30 entries, ${Math.round(html.length / 1024)} kB HTML\n`);
  console.log('ms/document  documents/s   ×  how');
  for (const { name, measure } of runs) {
    const count = measure === launchPerDocument ? Math.max(5, Math.round(documents / 5)) : documents;
    const each = (await measure(count)) / count;
    slowest ??= each;
    const cells = [
      each.toFixed(1).padStart(11),
      (1000 / each).toFixed(1).padStart(12),
      (slowest / each).toFixed(1).padStart(5),
    ];
    console.log(`${cells.join(' ')}  ${name}`);
  }
}

async function launchPerDocument(count: number): Promise<number> {
  const start = performance.now();
  for (let done = 0; done < count; done += 1) {
    const renderer = createRenderer({ ...options, pages: 1 });
    await renderer.renderPdf({ html });
    await renderer.close();
  }
  return performance.now() - start;
}

async function reuse(count: number, shape: { pages: number; documentsPerPage?: number }): Promise<number> {
  const renderer = createRenderer({ ...options, ...shape, queueLimit: count + 10 });
  await Promise.all(Array.from({ length: 2 * shape.pages }, () => renderer.renderPdf({ html })));
  const start = performance.now();
  await Promise.all(Array.from({ length: count }, () => renderer.renderPdf({ html })));
  const elapsed = performance.now() - start;
  await renderer.close();
  return elapsed;
}

/** The model form with its fields and 30 entries of experience, nothing else. */
function formWithThirtyEntries(): string {
  const form = sampleForm({ entries: 30 });
  const blocks = form.blocks.filter(
    (block) => block.kind === 'fields' || (block.kind === 'table' && block.rows.length === 30),
  );
  return applicationForm({ ...form, blocks });
}

void main();
