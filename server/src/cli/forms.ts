/** The forms in which frameworks come and go, told by the endings of files. */
import { extname } from 'node:path';
import { UsageError } from './io';

export const forms = ['csv', 'xlsx', 'markdown', 'case', 'rsd'] as const;
export type Form = (typeof forms)[number];

const byEnding: Readonly<Record<string, Form>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.jsonld': 'rsd',
};

/** Undefined: the ending does not tell. */
export function formOf(file: string): Form | undefined {
  return byEnding[extname(file).toLowerCase()];
}

/** @throws UsageError for one that is not known */
export function readForm(given: string): Form {
  const form = forms.find((it) => it === given);
  if (!form) {
    throw new UsageError(`--format does not know "${given}". Use ${forms.join(', ')}.`);
  }
  return form;
}
