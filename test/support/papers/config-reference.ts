/** The reference of `.framework-lint.json`, from its schema. */

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly markdownDescription?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** @param rulePage the link to the page of a rule */
export function configReference(root: Schema, rulePage: (id: string) => string): string {
  const definition = (schema: Schema): Schema => {
    const name = schema.$ref?.replace('#/definitions/', '');
    return name === undefined ? schema : { ...root.definitions?.[name], ...schema };
  };
  const parts = [table('The file', root)];
  for (const [name, schema] of Object.entries(root.properties ?? {})) {
    const inner = entriesOf(definition(schema));
    if (name !== 'rules' && inner?.properties) {
      parts.push(table(`\`${name}\``, inner, definition(schema).examples?.[0]));
      for (const [below, list] of Object.entries(inner.properties)) {
        const item = list.type === 'array' && list.items?.properties ? list.items : undefined;
        if (item) {
          parts.push(table(`\`${name}.${below}\``, item, list.examples?.[0]));
        }
      }
    }
  }
  parts.push(severities(), ruleOptions());
  return parts.join('\n\n');

  function table(title: string, schema: Schema, example?: unknown): string {
    const rows = Object.entries(schema.properties ?? {}).map(([key, value]) => {
      const { markdownDescription = '', examples = [], ...own } = definition(value);
      const needed = schema.required?.includes(key) ? ' Needed.' : '';
      const shown = examples[0] === undefined ? '' : code(examples[0]);
      return row([`\`${key}\``, typeOf(own), `${markdownDescription}${needed}`, shown]);
    });
    const shown = example === undefined ? '' : `\n\n\`\`\`json\n${JSON.stringify(example)}\n\`\`\``;
    return `## ${title}\n\n${row(['key', 'value', '', 'example'])}\n${row(['---', '---', '---', '---'])}\n${rows.join('\n')}${shown}`;
  }

  /** What a list holds, or what an object has under names of the user's own. */
  function entriesOf(schema: Schema): Schema | undefined {
    const named = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
    return schema.properties ? schema : (named ?? schema.items);
  }

  function typeOf(schema: Schema): string {
    if (schema.enum) {
      return schema.enum.length > 6 ? 'a rule' : schema.enum.map((it) => `\`${it}\``).join(', ');
    }
    const bounds = schema.minimum === undefined ? '' : ` ${schema.minimum} to ${schema.maximum}`;
    const names = [schema.type ?? 'object'].flat().map((it) => (it === 'array' ? 'list' : it));
    return `${names.join(' or ')}${bounds}`;
  }

  function severities(): string {
    const { enum: names = [], markdownEnumDescriptions: texts = [] } = root.definitions?.severity ?? {};
    const rows = names.map((name, index) => row([`\`${name}\``, texts[index] ?? '']));
    return `## Severities\n\n${row(['severity', 'means'])}\n${row(['---', '---'])}\n${rows.join('\n')}`;
  }

  function ruleOptions(): string {
    const rules = Object.entries(definition({ $ref: '#/definitions/rules' }).properties ?? {});
    const rows = rules.flatMap(([id, schema]) => {
      const options = Object.entries(schema.anyOf?.[1]?.properties?.options?.properties ?? {});
      const head = [`[${id}](${rulePage(id)})`, `\`${schema.default}\``];
      return options.length === 0
        ? [row([...head, '', '', ''])]
        : options.map(([name, option], index) =>
            row([
              ...(index === 0 ? head : ['', '']),
              `\`${name}\``,
              code(typeof option.default === 'number' ? Number(option.default.toPrecision(3)) : option.default),
              option.markdownDescription ?? '',
            ]),
          );
    });
    return `## Rules and their options\n\n${row(['rule', 'default', 'option', 'default', ''])}\n${row(['---', '---', '---', '---', '---'])}\n${rows.join('\n')}`;
  }
}

function code(value: unknown): string {
  const json = JSON.stringify(value);
  return `\`${(json.length > 160 ? `${json.slice(0, 150)} …` : json).replaceAll(',', ', ').replaceAll('|', '\\|')}\``;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`.replaceAll('|  |', '| |');
}
