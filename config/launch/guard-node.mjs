/** The oldest Node the product runs on; see `engines` in package.json. */
const oldest = { major: 20, minor: 19 };

/**
 * Says so when Node is too old. It imports nothing, so that even an old Node can read it before anything newer is loaded.
 *
 * @param {string} [version] that of this Node unless given
 * @returns {boolean} true when Node will do
 */
export function guardNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return true;
  const wanted = `${oldest.major}.${oldest.minor}`;
  process.stderr.write(
    `\n✗ 需要 Node.js ${wanted} 或更高版本，当前为 ${version}；请升级后再试。\n` +
      `  Node.js ${wanted} or newer is needed, this is ${version}; upgrade and try again.\n`,
  );
  process.exitCode = 1;
  return false;
}
