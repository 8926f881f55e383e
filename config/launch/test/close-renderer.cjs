/** Without workers the browser of the tests was started here; it would keep jest from ending. */
module.exports = async () => {
  const shared = require.cache[require.resolve('@zaoce/tests/sharedRenderer')];
  await shared?.exports.closeSharedRenderer();
};
