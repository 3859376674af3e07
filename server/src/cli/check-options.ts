import { errorOnChoices } from './policy';
import { formats } from './reporters/index';

export const outputOptions = {
  format: {
    value: 'name[:file]',
    multiple: true,
    description: `how to report; again for another report\n(${formats.join(', ')};\nwithout a file: on standard output; default: stylish)`,
  },
} as const;

export const verdictOptions = {
  'max-warnings': { value: 'number', description: 'exit with 1 above this number of warnings' },
  'error-on': {
    value: 'severity',
    choices: errorOnChoices,
    description: `the least severity that makes the exit code 1\n(${errorOnChoices.join(', ')}; default: error)`,
  },
} as const;

const policyOptions = {
  ...verdictOptions,
  rule: {
    value: 'id:severity',
    multiple: true,
    description: 'set a rule, over every configuration (error, warning,\ninformation, hint, off)',
  },
  baseline: {
    value: 'write|check',
    choices: ['write', 'check'],
    description: 'write: accept what is found today\ncheck: report only what is not accepted',
  },
  'baseline-file': { value: 'file', description: 'the baseline (default: .framework-lint-baseline.json)' },
} as const;

const inputOptions = {
  changed: {
    value: 'ref',
    optional: true,
    description:
      'only files that git has as changed: against HEAD, or since\nthe branch left REF (--changed, --changed main)',
  },
  'stdin-filename': { value: 'file', description: 'the name for "-": its configuration counts' },
  shard: { value: 'part/parts', description: 'only a part of the files; merge-reports puts the JSON reports together' },
  'no-error-on-unmatched': { description: 'exit with 0 where no file is meant' },
} as const;

export const fixOptions = {
  ...outputOptions,
  'fix-dry-run': { description: 'change nothing; show what would be, as a diff' },
  ...policyOptions,
  ...inputOptions,
} as const;

export const checkOptions = {
  ...outputOptions,
  cache: { description: 'pass over files that have not changed since the last run' },
  'cache-file': { value: 'file', description: 'the cache (default: .framework-lint-cache.json)' },
  watch: { description: 'check again whenever a file changes, until Ctrl+C' },
  fix: { description: 'apply all safe fixes and report what is left' },
  ...fixOptions,
} as const;
