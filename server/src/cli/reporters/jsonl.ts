import { jsonText } from '../../pages/escape';
import type { ReporterFactory } from './result';

/** A line for each finding: for `jq`, `grep` and what reads along while a run is on. */
export const jsonl: ReporterFactory = () => ({
  file: ({ path, findings }) => findings.map((finding) => `${jsonText({ file: path, ...finding })}\n`).join(''),
  end: () => '',
});
