const Module = require('node:module');

/**
 * Jest's own module map does not serve its global setup, so the `.js` suffixes of our ESM sources are resolved here.
 * The sources themselves are compiled by Jest's transformer, as in the tests.
 */
module.exports = async function globalSetup() {
  const resolve = Module._resolveFilename;
  Module._resolveFilename = function (request, ...rest) {
    try {
      return resolve.call(this, request, ...rest);
    } catch (error) {
      if (!/^\.{1,2}\/.*\.js$/.test(request)) throw error;
      return resolve.call(this, request.replace(/\.js$/, '.ts'), ...rest);
    }
  };
  try {
    await require('./test-server.ts').startTestServer();
  } finally {
    Module._resolveFilename = resolve;
  }
};
