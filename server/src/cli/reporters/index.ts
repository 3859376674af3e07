import type { ReporterFactory } from './result';

/** Loaded when they are asked for: a run needs one or two of them. */
export const reporters = {
  stylish: async () => (await import('./stylish.js')).stylish,
  compact: async () => (await import('./compact.js')).compact,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  markdown: async () => (await import('./markdown.js')).markdown,
  html: async () => (await import('./html.js')).html,
  diff: async () => (await import('./diff.js')).diff,
} satisfies Record<string, () => Promise<ReporterFactory>>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as Format[];
