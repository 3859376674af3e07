// Makes the files of a new rule in the current project:
//   npm run new-rule my-rule
// The test that it makes fails until the rule is written.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from './host/project.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { project: { type: 'string' } } });
const [id] = positionals;
const project = resolve(values.project ?? projectFolder);

if (positionals.length !== 1 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
  fail('Name the rule after the fault that it reports, in two words or more: npm run new-rule vague-topic');
}
const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const registry = join(project, 'server/src/rules/index.ts');
const files = {
  [join(project, `server/src/rules/${id}.ts`)]: ruleText(),
  [join(project, `test/unit/rules/${id}.test.ts`)]: testText(),
  [join(project, `docs/rules/${id}.md`)]: pageText(),
};
const taken = Object.keys(files).filter((file) => existsSync(file));
if (taken.length > 0) {
  fail(`There is a rule of this name: ${taken.join(', ')}`);
}
const registered = withRule(readFileSync(registry, 'utf8'));
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`made     ${file}`);
}
writeFileSync(registry, registered);
console.log(`changed  ${registry}

Next: move its line in the list to where it belongs, write the table of the test, the check and the page, then run
  npm run format && npm run build && npm run papers && npm test -- unit project`);

/** The import in the order of the others, and the rule at the end of the list. */
function withRule(source) {
  const line = `import { ${name} } from './${id}';`;
  const imports = source.match(/^import \{ \w+ \} from '\.\/[\w-]+';$/gm) ?? [];
  const next = imports.find((it) => moduleOf(it) > id);
  const withImport = next
    ? source.replace(next, `${line}\n${next}`)
    : source.replace(imports.at(-1), `${imports.at(-1)}\n${line}`);
  const done = withImport.replace(/(export const rules: [^;]*?)(\n\];)/, `$1\n  ${name},$2`);
  if (imports.length === 0 || done === withImport) {
    fail(`The list of rules in ${registry} is not where it was. Add the rule by hand.`);
  }
  return done;
}

function moduleOf(line) {
  return line.split("'./")[1].replace("';", '');
}

function ruleText() {
  return `import { statementPath } from '../framework/paths';
import { defineRule } from './rule';

export const ${name} = defineRule({
  meta: {
    id: '${id}',
    description: 'One sentence that says what is wrong.',
    severity: 'information',
    fix: 'none',
    options: {},
  },
  *check({ framework }) {
    for (const level of framework.levels) {
      for (const statement of level.statements) {
        if (statement.value.includes('the fault')) {
          yield {
            span: statement.span,
            path: statementPath(statement),
            message: 'Name the words at fault. Say what to do.',
          };
        }
      }
    }
  },
});
`;
}

function testText() {
  return `import { checkStatement } from '../../support/check';

suite('${id}', () => {
  for (const statement of ['System logs — monitor routine outputs for anomalies.']) {
    test(\`says nothing of "\${statement}"\`, () => checkStatement('${id}', 'emerging', statement));
  }

  test('marks the words at fault and says what to do', () =>
    checkStatement(
      '${id}',
      'emerging',
      \`
System logs — monitor the fault.
                      ^^^^^^^^^ : what to do
\`,
    ));
});
`;
}

function pageText() {
  return `## Why

Say what harm the fault does, to whom, and on whose word it is one.

## Wrong

\`\`\`json wrong
{
  "framework": {
    "levels": {
      "welder": {
        "label": "Welder",
        "statements": ["Steel plate — weld the fault."]
      }
    }
  }
}
\`\`\`

## Right

\`\`\`json right
{
  "framework": {
    "levels": {
      "welder": {
        "label": "Welder",
        "statements": ["Steel plate — weld fillet joints to the shop drawing."]
      }
    }
  }
}
\`\`\`

## How to silence

\`\`\`jsonc
{ "rules": { "${id}": "off" } }
\`\`\`
`;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
