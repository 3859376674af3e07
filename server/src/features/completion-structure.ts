import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { FrameworkDocument } from '../framework/model';
import { type CompletionOptions, sortTextOf } from './completion-items';
import { keyChoices } from './key-choices';
import { markup } from './markdown';
import { rangeOf } from './ranges';
import { schemaAt } from './schema';
import type { StructureTarget } from './structure-target';
import { valueChoices } from './value-choices';

/** Keys that an object lacks, and values that a key can have. */
export function completeStructure(
  target: StructureTarget,
  document: FrameworkDocument,
  ladder: readonly string[] | undefined,
  options: CompletionOptions,
): CompletionItem[] {
  return target.kind === 'key'
    ? completeKey(target, document, ladder, options)
    : completeValue(target, document, options);
}

function completeKey(
  target: Extract<StructureTarget, { kind: 'key' }>,
  document: FrameworkDocument,
  ladder: readonly string[] | undefined,
  options: CompletionOptions,
): CompletionItem[] {
  const range = rangeOf(document, target.span);
  return keyChoices(target, ladder).map(({ key, value, detail, description }, order) => {
    const property = `${target.opening}${key}": ${options.snippets ? value.snippet : value.plain}${target.closing}`;
    const item: CompletionItem = {
      label: key,
      kind: CompletionItemKind.Property,
      sortText: sortTextOf(order),
      textEdit: { range, newText: target.hasValue ? key : property },
      insertTextFormat: options.snippets && !target.hasValue ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    };
    return withWords(item, detail, description, options);
  });
}

function completeValue(
  target: Extract<StructureTarget, { kind: 'value' }>,
  document: FrameworkDocument,
  options: CompletionOptions,
): CompletionItem[] {
  const range = rangeOf(document, target.span);
  const description = schemaAt(target.path)?.description;
  return valueChoices(document, target.path).flatMap(({ value, detail, label }, order) => {
    const isText = typeof value === 'string';
    if (target.quoted && !isText) {
      return [];
    }
    const json = JSON.stringify(value);
    const item: CompletionItem = {
      label: label ?? String(value),
      kind: CompletionItemKind.Value,
      sortText: sortTextOf(order),
      filterText: label ?? String(value),
      textEdit: { range, newText: `${target.quoted ? json.slice(1, -1) : json}${target.closing}` },
      insertTextFormat: InsertTextFormat.PlainText,
    };
    return [withWords(item, detail, description, options)];
  });
}

function withWords(
  item: CompletionItem,
  detail: string | undefined,
  description: string | undefined,
  { markupKind }: CompletionOptions,
): CompletionItem {
  return {
    ...item,
    ...(detail !== undefined && { detail }),
    ...(description !== undefined && { documentation: markup(description, markupKind) }),
  };
}
