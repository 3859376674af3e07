/** The JSON Schema of `.framework-lint.json`: rules and options by their metas, all else by hand. */
import type { Option, RuleMeta } from '../../../server/src/rules/rule';
import { optionsOf } from './facts';

type Schema = Readonly<Record<string, unknown>>;

const strings = (markdownDescription: string, more: Schema = {}): Schema => ({
  type: 'array',
  items: { type: 'string' },
  markdownDescription,
  ...more,
});
const patterns = (markdownDescription: string, examples: readonly unknown[]): Schema => ({
  type: ['string', 'array'],
  items: { type: 'string' },
  markdownDescription,
  examples,
});
const object = (properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...more,
});

export function configSchema(metas: readonly RuleMeta[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of framework-lint',
    markdownDescription: 'Which rules are on and how loud, and what this project calls its levels and verbs.',
    allowComments: true,
    allowTrailingCommas: true,
    definitions: {
      severity: {
        enum: ['error', 'warning', 'information', 'hint', 'off'],
        markdownEnumDescriptions: [
          'The file is of no use to its readers; the command exits with 1.',
          'Nearly every reviewer would ask for a change.',
          'Worth a look.',
          'A faint mark in the editor.',
          'Not reported.',
        ],
      },
      rules: rulesSchema(metas),
      ruleId: { enum: metas.map(({ id }) => id) },
      ladder: strings('Keys of the levels, weakest first, where the ladder is your own.', {
        examples: [['novice', 'competent', 'expert']],
      }),
      verbs,
      threads,
    },
    ...object({
      $schema: { type: 'string', markdownDescription: 'The schema of this file, for editors that do not know it.' },
      extends: {
        type: ['string', 'array'],
        items: { type: 'string' },
        markdownDescription:
          'Configurations that this one is put on top of: a path from this file, or an npm package (on the command line only).',
        examples: ['../.framework-lint.json', ['./strict.json']],
      },
      requiredVersion: {
        type: 'string',
        markdownDescription: 'The versions of framework-lint that this configuration is for, as npm writes ranges.',
        examples: ['^0.1.0'],
      },
      files: patterns('The files that are checked, from the folder of this file. Left out: all.', ['frameworks/**']),
      ignore: patterns('Files that are left out; `!` at the front takes one back in.', [
        'drafts',
        ['exports/**', '!exports/current.json'],
      ]),
      ...settings,
      overrides: {
        type: 'array',
        markdownDescription: 'Settings for some files only, on top of those above; a later entry wins.',
        items: object(
          {
            files: patterns('The files that this entry is for.', ['drafts/**']),
            ignore: patterns('Files among them that it is not for.', ['drafts/final.json']),
            ...settings,
          },
          { required: ['files'] },
        ),
        examples: [[{ files: ['drafts/**'], rules: { 'incomplete-ladder': 'off' } }]],
      },
      suppressions,
    }),
  };
}

const settings: Readonly<Record<string, Schema>> = {
  rules: { $ref: '#/definitions/rules' },
  ladder: { $ref: '#/definitions/ladder' },
  verbs: { $ref: '#/definitions/verbs' },
  threads: { $ref: '#/definitions/threads' },
};

function rulesSchema(metas: readonly RuleMeta[]): Schema {
  return object(Object.fromEntries(metas.map((meta) => [meta.id, ruleSchema(meta)])), {
    markdownDescription: 'Rules by id: a severity, or an object with severity and options.',
    examples: [{ 'duplicate-topic': 'error', 'statement-length': { severity: 'hint', options: { words: 30 } } }],
  });
}

function ruleSchema(meta: RuleMeta): Schema {
  const options = optionsOf(meta);
  return {
    markdownDescription: `${meta.description}\n\nDefault: \`${meta.severity}\``,
    default: meta.severity,
    anyOf: [
      { $ref: '#/definitions/severity' },
      object({
        severity: { $ref: '#/definitions/severity' },
        options: object(Object.fromEntries(options.map(([name, option]) => [name, optionSchema(option)]))),
      }),
    ],
  };
}

export function optionSchema({ default: value, description, schema }: Option<unknown>): Schema {
  return { ...(schema ?? typeSchema(value)), default: value, markdownDescription: description };
}

function typeSchema(value: unknown): Schema {
  return Array.isArray(value) ? { type: 'array', items: { type: 'string' } } : { type: typeof value };
}

const verbs: Schema = {
  type: 'object',
  markdownDescription: 'Verbs of your trade, by their base form; they outweigh the built-in ones.',
  additionalProperties: object({
    strength: {
      type: 'integer',
      minimum: 1,
      maximum: 6,
      markdownDescription:
        '1 assist, observe · 2 identify, describe · 3 apply, perform · 4 analyse, coordinate · 5 design, lead · 6 set strategy, govern',
    },
    bloom: {
      type: 'integer',
      minimum: 1,
      maximum: 6,
      markdownDescription:
        "Level of Bloom's revised taxonomy: 1 remember · 2 understand · 3 apply · 4 analyse · 5 evaluate · 6 create. Left out: the nearest of the strength.",
    },
    unmeasurable: {
      type: 'boolean',
      default: false,
      markdownDescription: 'A state of mind or an effort that nobody can watch.',
    },
  }),
  examples: [{ triage: { strength: 3 }, 'walk the floor': { strength: 2, bloom: 3 } }],
};

const threads: Schema = object(
  {
    link: {
      type: 'array',
      markdownDescription: 'Topics that develop one ability: each entry is one thread.',
      items: object(
        {
          name: { type: 'string', markdownDescription: 'What the thread is called. Left out: by its first topic.' },
          topics: strings('The topics, as the statements have them.'),
        },
        { required: ['topics'] },
      ),
      examples: [[{ name: 'Allergens', topics: ['Food allergens', 'Allergen requests'] }]],
    },
    cut: {
      type: 'array',
      markdownDescription: 'Topics that never share a thread, however alike they are.',
      items: { type: 'array', items: { type: 'string' } },
      examples: [[['Hardware maintenance tasks', 'Hardware procurement tasks']]],
    },
  },
  { markdownDescription: 'Your word on which topics develop one ability over the levels, and which do not.' },
);

const suppressions: Schema = {
  type: 'array',
  markdownDescription:
    'Findings that are kept, and why. The quick fix of a finding writes an entry; it lasts until the words at fault are edited.',
  items: object(
    {
      rule: { $ref: '#/definitions/ruleId', markdownDescription: 'The rule whose finding is kept.' },
      file: { type: 'string', markdownDescription: "The framework's file, from the folder of this configuration." },
      at: {
        type: 'string',
        markdownDescription: 'The place as a JSON pointer.',
        examples: ['/framework/levels/emerging/statements/3'],
      },
      hash: { type: 'string', markdownDescription: 'Of the words at fault: edited words bring the finding back.' },
      reason: {
        type: 'string',
        pattern: '\\S',
        markdownDescription: 'Why the finding is kept, for those who read this later.',
      },
      expires: {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        markdownDescription: 'The last day on which this is in force.',
        examples: ['2027-01-31'],
      },
    },
    { required: ['rule', 'file', 'at', 'hash', 'reason'] },
  ),
};
