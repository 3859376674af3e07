import { type TextDocument, type Uri, workspace } from 'vscode';
import { looksLikeFramework } from './outline/detect';
import { escapeMessage } from './outline/escape';

/** Schemes of texts that are no files of an author: the old side of a diff, logs, settings. */
const foreign = new Set(['git', 'gitfs', 'output', 'debug', 'vscode', 'vscode-userdata', 'search-editor', 'comment']);

export const configFileName = '.framework-lint.json';

export function isJson(document: TextDocument): boolean {
  return (document.languageId === 'json' || document.languageId === 'jsonc') && !isForeign(document.uri);
}

export function isForeign({ scheme }: Uri): boolean {
  return foreign.has(scheme);
}

/** A document that the server has something to say about. */
export function concernsServer(document: TextDocument): boolean {
  return isJson(document) && (isConfiguration(document.uri) || looksLikeFramework(document.getText()));
}

export function isConfiguration({ path }: Uri): boolean {
  return path.endsWith(`/${configFileName}`);
}

export function openDocument(uri: Uri): TextDocument | undefined {
  const wanted = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === wanted);
}

/** As it can stand in a message, whoever gave the file its name. */
export function fileName({ path }: Uri): string {
  return escapeMessage(path.slice(path.lastIndexOf('/') + 1));
}
