import picomatch from 'picomatch/posix';

/** Whether a path below the configuration's folder, with `/`, is meant by one of the patterns. */
export type PathTest = (path: string) => boolean;

/**
 * Patterns count from the folder of the configuration. One without a slash means the name in any folder, and a folder
 * means all that it holds, as in `.gitignore`; `!` at the front takes out what an earlier pattern let in. Parentheses
 * are plain characters, since file names have them ("export (1).json"); `{a,b}` stands for alternatives.
 */
export function pathTest(patterns: readonly string[]): PathTest {
  const tests = patterns.map((pattern) => {
    const negated = pattern.startsWith('!');
    return { negated, test: patternTest(negated ? pattern.slice(1) : pattern) };
  });
  return (path) =>
    tests.reduce((matched, { negated, test }) => (matched === negated && test(path) ? !negated : matched), false);
}

function patternTest(pattern: string): PathTest {
  const clean = pattern.replace(/^\.?\/+/, '').replace(/\/+$/, '');
  const anchored = clean.includes('/') || pattern.startsWith('/') || pattern.startsWith('./');
  const own = (anchored ? clean : `**/${clean}`).replace(/(?<!\\)[()]/g, '\\$&');
  return picomatch([own, `${own}/**`], { dot: true });
}
