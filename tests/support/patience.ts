/*
 * How long a test may take before it counts as hanging. Jest reads a timeout for all projects together only, so each
 * project sets its own here; nothing is measured by it.
 */
const MINUTE = 60_000;

jest.setTimeout(expect.getState().testPath?.includes('/tests/browser/') ? 5 * MINUTE : 3 * MINUTE);
