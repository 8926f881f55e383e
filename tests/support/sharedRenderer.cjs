const path = require('node:path');
const { createRenderer } = require('@zaoce/document');

/**
 * One browser for every office that a worker starts: it takes longer to start than to print all that a test file prints.
 * It ends with the worker, or with the run where jest works by itself.
 */
const renderer = createRenderer({
  environment: { ...process.env },
  cacheDirectory: path.resolve(__dirname, '..', '..', 'node_modules', '.cache', 'zaoce-press'),
  log: () => undefined,
});

// Jest lets go of a worker by taking its own listener away, and expects it to end then.
process.on('removeListener', (event) => {
  if (event === 'message') void renderer.close();
});

module.exports = {
  /** For an office, which must not close it. */
  sharedRenderer: { ...renderer, close: () => Promise.resolve() },
  closeSharedRenderer: () => renderer.close(),
};
