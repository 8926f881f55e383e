/** Packages that exist as ES modules only: Node can require them, jest must translate them first. */
const esmOnly = [
  'altcha-lib',
  'jose',
  'pdfjs-dist',
  'postal-mime',
  'rate-limiter-flexible',
  'react-hotkeys-hook',
];

/** Our own output of tsc needs no second translation. */
const compiled = '<rootDir>/((domain|database|plugins/[^/]+)/)?dist/';

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // Strapi leaves itself on the global object until the very end of its process.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  transform: {
    '^.+\\.(tsx?|m?js)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`, compiled],
  modulePathIgnorePatterns: ['<rootDir>/\\.data/', '<rootDir>/dist/build/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

/** Tests that start the office load it once per worker and share its process. */
const office = {
  runtime: '<rootDir>/config/launch/test/office-runtime.cjs',
  testEnvironment: '<rootDir>/config/launch/test/office-environment.cjs',
  globalTeardown: '<rootDir>/config/launch/test/close-renderer.cjs',
};

/** @type {import('jest').Config} */
export default {
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  maxWorkers: 2,
  // Whatever an office leaves behind in the process that it shared goes with the worker.
  workerIdleMemoryLimit: '700MB',
  reporters: ['default', '<rootDir>/config/launch/test/count-reporter.cjs'],
  testSequencer: '<rootDir>/config/launch/test/order-by-project.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      // What a package tests is its source; the rules are read from theirs, so that no build is needed for them.
      moduleNameMapper: { '^@zaoce/domain$': '<rootDir>/domain/src/index.ts' },
      testMatch: ['domain', 'plugins', 'config', 'database', 'cms', 'applicant-portal', 'admin-portal'].map(
        (room) => `<rootDir>/${room}/**/*.test.{ts,tsx}`,
      ),
    },
    {
      ...shared,
      displayName: 'api',
      ...office,
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      testMatch: ['<rootDir>/tests/api/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      ...office,
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
};
