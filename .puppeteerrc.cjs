// The browser comes from the machine or from an npm package (see plugins/document); never from a download at install.
module.exports = { skipDownload: true };
