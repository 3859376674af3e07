import {
  type CompletionItem,
  type CompletionItemKind,
  type InsertReplaceEdit,
  InsertTextFormat,
  type MarkupKind,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analysis';
import { encode } from '../framework/edits';
import type { FrameworkDocument } from '../framework/model';
import { offsetInLiteral } from '../framework/string-offsets';
import { visible } from '../visible';
import { rangeOf } from './ranges';
import type { StatementTarget } from './statement-target';

export interface CompletionOptions {
  readonly snippets: boolean;
  readonly insertReplace: boolean;
  readonly markupKind: MarkupKind;
  /** A command that opens the list again, for choices that lead on to the next; undefined: none. */
  readonly suggestCommand: string | undefined;
  /** The editor has a JSON service of its own, which offers the strings of the file as a whole. */
  readonly jsonService?: boolean;
}

export interface CompletionContext {
  readonly document: FrameworkDocument;
  readonly analysis: Analysis;
  readonly target: StatementTarget;
  readonly options: CompletionOptions;
}

/** What a choice is about. */
export type CompletionSubject =
  | { readonly kind: 'verb'; readonly lemma: string }
  | { readonly kind: 'topic'; readonly level: string; readonly index: number };

/** Travels with an item, so that its documentation is made only for the one that is looked at. */
export type CompletionData = CompletionSubject & { readonly uri: string };

export interface Choice {
  readonly label: string;
  /** Decoded; with `snippet`, as it stands in JSON and in the snippet syntax of the protocol. */
  readonly text: string;
  readonly snippet?: boolean;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  /** The place in the list: lower comes first. */
  readonly order: number;
  readonly commitCharacters?: string[];
  /** What `resolveCompletion` makes documentation of. */
  readonly data?: CompletionSubject;
  /** More choices follow at once. */
  readonly leadsOn?: boolean;
}

/**
 * In the order of our list, and before what VS Code's JSON service offers beside it: strings of the file as a whole,
 * which stand under their opening quote.
 */
export function sortTextOf(order: number): string {
  return `!${String(order).padStart(5, '0')}`;
}

/** A choice that replaces a part of the statement at the cursor; `start` and `end` are indices in the statement. */
export function itemOf(
  choice: Choice,
  { start, end }: { readonly start: number; readonly end: number },
  { document, target, options }: CompletionContext,
): CompletionItem {
  const { content, literal } = target;
  const at = (index: number) => content.start + offsetInLiteral(literal, { start: 0, end: literal.length }, index);
  const [first, to] = [at(start), Math.max(at(end), target.cursor)];
  const lead = options.jsonService ? leadOf(target, first) : '';
  const from = first - lead.length;
  const item: CompletionItem = {
    label: visible(choice.label),
    kind: choice.kind,
    sortText: sortTextOf(choice.order),
    textEdit: editOf(
      `${choice.snippet ? inSnippet(lead) : lead}${target.opening}${choice.snippet ? choice.text : encode(choice.text)}${target.closing}`,
      from,
      to,
    ),
    insertTextFormat: choice.snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
  };
  if (lead !== '') {
    item.filterText = `${lead}${choice.label}`;
  }
  if (choice.detail) {
    item.detail = choice.detail;
  }
  if (choice.commitCharacters) {
    item.commitCharacters = choice.commitCharacters;
  }
  if (choice.data !== undefined) {
    item.data = { ...choice.data, uri: document.uri } satisfies CompletionData;
  }
  if (choice.leadsOn && options.suggestCommand) {
    item.command = { title: 'Suggest', command: options.suggestCommand };
  }
  return item;

  function editOf(newText: string, first: number, last: number): TextEdit | InsertReplaceEdit {
    const replace = rangeOf(document, { start: first, end: last });
    if (!options.insertReplace) {
      return { range: replace, newText };
    }
    return { insert: rangeOf(document, { start: first, end: target.cursor }), replace, newText };
  }
}

/** VS Code looks at no more letters of what is typed. */
const mostLead = 100;

/**
 * From the opening quote up to a choice. The editor ranks choices by how much of what is typed they match, and those of
 * its JSON service match the whole string: so ours have to as well.
 */
function leadOf({ content, literal, quoted, opening }: StatementTarget, from: number): string {
  const length = from - content.start;
  return opening === '' && quoted && length < mostLead ? `"${literal.slice(0, length)}` : '';
}

/** Text inside a snippet: its own signs are escaped. */
export function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
