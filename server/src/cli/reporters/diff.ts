import type { ReporterFactory } from './result';

/** What `--fix-dry-run` would change; the text of each file's change is made where the fixes are. */
export const diff: ReporterFactory = () => ({
  file: (file) => file.diff ?? '',
  end: () => '',
});
