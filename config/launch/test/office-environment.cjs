const { ModernFakeTimers } = require('@jest/fake-timers');
const { TestEnvironment } = require('jest-environment-node');

/** Of the office's realm in its tests too: an error of theirs is an error to it, and one clock moves both. */
const shared = /** @type {const} */ (['Date', 'Error']);
const realNow = Date.now;

/**
 * Tests of the whole office share the process with it: they set its environment variables, and `jest.setSystemTime` moves
 * the time that it goes by.
 */
module.exports = class OfficeEnvironment extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} args */
  constructor(...args) {
    super(...args);
    this.variables = { ...process.env };
    this.global.process = process;
    for (const name of shared) {
      Object.defineProperty(this.global, name, { configurable: true, get: () => globalThis[name] });
    }
    this.fakeTimersModern = new ModernFakeTimers({ config: args[0].projectConfig, global: globalThis });
    this.fakeTimersModern.getRealSystemTime = () => realNow();
  }

  /** @override */
  async teardown() {
    process.env = this.variables;
    await super.teardown();
  }
};
