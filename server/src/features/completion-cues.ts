import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { levelName } from '../framework/paths';
import { type CompletionContext, itemOf } from './completion-items';

/** Phrases for the end of a statement, each with its place on the ladder: 0 the lowest level, 1 the highest. */
export const cuePhrases: readonly { readonly text: string; readonly position: number }[] = [
  { text: 'under direct supervision', position: 0 },
  { text: 'under close supervision', position: 0 },
  { text: 'as directed', position: 0 },
  { text: 'using provided checklists', position: 0.15 },
  { text: 'following documented procedures', position: 0.15 },
  { text: 'on assigned tasks', position: 0.15 },
  { text: 'with minimal supervision', position: 0.33 },
  { text: 'with reduced oversight', position: 0.33 },
  { text: 'independently', position: 0.67 },
  { text: 'autonomously', position: 0.67 },
  { text: 'on own initiative', position: 0.67 },
  { text: 'in non-routine situations', position: 0.67 },
  { text: 'across multiple departments', position: 0.67 },
  { text: 'with full accountability for results', position: 0.9 },
  { text: 'across the whole organization', position: 0.9 },
  { text: 'organization-wide', position: 1 },
  { text: 'at executive level', position: 1 },
  { text: 'with enterprise-wide impact', position: 1 },
];

/** How far from its place a phrase is still offered: a quarter of the ladder. */
const reach = 0.25;

export function completeCue(
  part: { readonly start: number; readonly end: number },
  context: CompletionContext,
): CompletionItem[] {
  const { analysis, target } = context;
  const last = analysis.ladder.length - 1;
  const place = last > 0 ? analysis.rank(target.level) / last : 0.5;
  const blank = /\s$|^$/.test((target.before + target.after).slice(0, part.start)) ? '' : ' ';
  return cuePhrases
    .filter(({ position }) => Math.abs(position - place) <= reach)
    .map(({ text, position }, order) =>
      itemOf(
        {
          label: text,
          text: `${blank}${text}`,
          kind: CompletionItemKind.Text,
          detail: `Cue for ${levelName(target.level)}`,
          order: Math.round(Math.abs(position - place) * 100) * 100 + order,
        },
        part,
        context,
      ),
    );
}
