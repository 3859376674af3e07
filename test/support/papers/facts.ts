/** What pages say of the rules and is not written by hand. */
import type { Option, RuleMeta } from '../../../server/src/rules/rule';

const fixes: Readonly<Record<RuleMeta['fix'], string>> = {
  safe: 'safe: `--fix` and fix on save apply it',
  suggestion: 'offered, for the author to choose',
  none: 'none',
};

/** @param page the link to the page of a rule */
export function rulesTable(metas: readonly RuleMeta[], page: (id: string) => string): string {
  const rows = metas.map(
    ({ id, description, severity, fix }) =>
      `| [${id}](${page(id)}) | ${description} | ${severity} | ${fix === 'none' ? '' : fix} |`,
  );
  return ['| rule | reports | severity | fix |', '|---|---|---|---|', ...rows].join('\n');
}

/** The top of a rule's page. */
export function pageHead(meta: RuleMeta): string {
  const { id, description, severity, outweighs = [] } = meta;
  const rows = [
    `| severity | ${severity === 'off' ? 'off; switch it on in the configuration' : severity} |`,
    `| fix | ${fixes[meta.fix]} |`,
    ...(outweighs.length > 0
      ? [`| takes the place of | ${outweighs.map((other) => `[${other}](${other}.md)`).join(', ')} |`]
      : []),
  ];
  return [
    `# ${id}\n\n${description}\n`,
    ['| | |', '|---|---|', ...rows].join('\n'),
    ...(optionsOf(meta).length > 0 ? [`\n${optionsTable(meta)}`] : []),
  ].join('\n');
}

function optionsTable(meta: RuleMeta): string {
  const rows = optionsOf(meta).map(([name, { default: value, description }]) => {
    const json = JSON.stringify(typeof value === 'number' ? Number(value.toPrecision(3)) : value);
    return `| \`${name}\` | \`${json.replaceAll(',', ', ')}\` | ${description} |`;
  });
  return ['| option | default | |', '|---|---|---|', ...rows].join('\n');
}

export function optionsOf(meta: RuleMeta): [name: string, option: Option<unknown>][] {
  return Object.entries(meta.options as Readonly<Record<string, Option<unknown>>>);
}

/** Puts a text between `<!-- NAME -->` and `<!-- /NAME -->`; without these marks it goes to the top, with them. */
export function withPart(page: string, name: string, part: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  const marked = `${open}\n\n${part}\n\n${close}`;
  return start === -1 || end === -1
    ? `${marked}\n\n${page.trimStart()}`
    : page.slice(0, start) + marked + page.slice(end + close.length);
}
