import { checkstyle } from './checkstyle';
import { compact } from './compact';
import { diff } from './diff';
import { github } from './github';
import { gitlab } from './gitlab';
import { html } from './html';
import { json } from './json';
import { jsonl } from './jsonl';
import { junit } from './junit';
import { markdown } from './markdown';
import type { ReporterFactory } from './result';
import { sarif } from './sarif';
import { stylish } from './stylish';

export const reporters = {
  stylish,
  compact,
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  markdown,
  html,
  diff,
} satisfies Record<string, ReporterFactory>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as Format[];
