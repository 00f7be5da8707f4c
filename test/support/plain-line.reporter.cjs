/** Ends a test run with one plain line that a script can read: `N passed, N failed`, and `, N skipped` when there are. */
module.exports = class PlainLineReporter {
  onRunComplete(_contexts, results) {
    // A file that cannot even be loaded has no tests to count: it is one failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    const unseen = results.testResults.some(
      ({ testFilePath, numPendingTests }) => /[\\/]test[\\/]browser[\\/]/.test(testFilePath) && numPendingTests > 0,
    );
    const hint = unseen ? 'Skipped for want of a browser: test/browser (Debian: apt-get install chromium).\n' : '';
    // Jest writes its own summary to stderr at this very moment; wait for it so that ours stays last on a terminal.
    process.stderr.write('', () => process.stdout.write(`${hint}${line}\n`));
  }
};
