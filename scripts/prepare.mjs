// Runs after an install of this folder and before it is packed, also from a clone of the repository (pre-commit, git
// dependencies): the package is made of bundles, which the repository does not hold. Not `prepack`: npm prints that
// one's lines between those that tell the name of the package.
import { runNode } from './host/node.mjs';

const hasTools = await import('esbuild').then(
  () => true,
  // An install without development dependencies has nothing to bundle with.
  () => false,
);
if (hasTools) {
  process.exitCode = await runNode('scripts/bundle.mjs');
}
