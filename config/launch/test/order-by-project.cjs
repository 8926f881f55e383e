const { default: Sequencer } = require('@jest/test-sequencer');

/** Quick answers first. */
const order = ['unit', 'api', 'browser'];

/** Runs unit tests before API tests before browser tests; within each, jest's own order. */
module.exports = class OrderByProject extends Sequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  async sort(tests) {
    const rank = (/** @type {import('@jest/test-result').Test} */ test) =>
      order.indexOf(test.context.config.displayName?.name ?? '');
    return [...(await super.sort(tests))].sort((a, b) => rank(a) - rank(b));
  }
};
