/** A ladder that a new framework may start from. */
export interface LadderTemplate {
  readonly name: string;
  readonly levels: readonly { readonly key: string; readonly label: string; readonly verb: string }[];
}

export const ladders: readonly LadderTemplate[] = [
  {
    name: 'Emerging, Developing, Proficient, Advanced',
    levels: [
      { key: 'emerging', label: 'Emerging', verb: 'identify' },
      { key: 'developing', label: 'Developing', verb: 'apply' },
      { key: 'proficient', label: 'Proficient', verb: 'coordinate' },
      { key: 'advanced', label: 'Advanced', verb: 'direct' },
    ],
  },
  {
    name: 'Novice, Advanced Beginner, Competent, Proficient, Expert',
    levels: [
      { key: 'novice', label: 'Novice', verb: 'follow' },
      { key: 'advancedBeginner', label: 'Advanced Beginner', verb: 'describe' },
      { key: 'competent', label: 'Competent', verb: 'perform' },
      { key: 'proficient', label: 'Proficient', verb: 'coordinate' },
      { key: 'expert', label: 'Expert', verb: 'direct' },
    ],
  },
  {
    name: 'Foundation, Intermediate, Advanced',
    levels: [
      { key: 'foundation', label: 'Foundation', verb: 'identify' },
      { key: 'intermediate', label: 'Intermediate', verb: 'apply' },
      { key: 'advanced', label: 'Advanced', verb: 'direct' },
    ],
  },
];

export interface NewFramework {
  /** The occupation's title. */
  readonly title: string;
  readonly ladder: LadderTemplate;
  readonly statementsPerLevel: number;
  /** ISO 8601, for `exportedAt`. */
  readonly now: string;
}

/** A framework as a snippet: each statement is a place to write, with a verb of the level's strength. */
export function newFrameworkSnippet({ title, ladder, statementsPerLevel, now }: NewFramework): string {
  let stop = 0;
  const place = (text: string) => `\${${++stop}:${text}}`;
  const json = (value: string) => escapeSnippet(JSON.stringify(value));
  const soc = place('');
  const scope = place('');
  const levels = ladder.levels.map(({ key, label, verb }) => {
    const statements = Array.from(
      { length: statementsPerLevel },
      () => `\t\t\t\t\t"${place('Topic')} — ${place(verb)} ${place('what, with whom and in which context')}."`,
    );
    return `\t\t\t${json(key)}: {
\t\t\t\t"label": ${json(label)},
\t\t\t\t"statements": [
${statements.join(',\n')}
\t\t\t\t]
\t\t\t}`;
  });
  return `{
\t"schemaVersion": "1.0",
\t"exportedAt": ${json(now)},
\t"occupation": {
\t\t"soc": "${soc}",
\t\t"title": ${json(title)}
\t},
\t"framework": {
\t\t"version": "v.1",
\t\t"description": "",
\t\t"contextCovered": "${scope}",
\t\t"levels": {
${levels.join(',\n')}
\t\t}
\t}
}
`;
}

/** Text that is not part of the snippet's own language. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
