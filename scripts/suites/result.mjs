/** What a run of tests came to: `{ passed, failed, skipped }`, numbers of tests. */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** A fault of the run itself, which no test could count. Says why and counts as one failure. */
export function failure(why) {
  console.log(`\n${why}`);
  return { ...nothing, failed: 1 };
}

/**
 * The result of a suite whose runner told `result` (undefined: it told none) and then ended with `ending`, a word for
 * how it ended, or undefined where it ended well. A suite that stops early or runs no test has not passed.
 */
export function judge(name, result, ending) {
  if (!result) return failure(`The suite "${name}" stopped before its end (${ending ?? 'no result'}).`);
  if (result.passed + result.failed === 0) {
    return add(result, failure(`The suite "${name}" ran no test. Is there a test in it that is not skipped?`));
  }
  if (ending && result.failed === 0) return add(result, failure(`All tests of "${name}" passed, but then: ${ending}.`));
  return result;
}

/** The closing line. */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
