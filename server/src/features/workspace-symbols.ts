import { type Location, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Config } from '../config/config';
import type { FrameworkDocument } from '../framework/model';
import { property } from '../framework/parse';
import { levelName } from '../framework/paths';
import { analysisOf } from '../rules/check';
import { visible } from '../visible';
import { pieceSpan } from './locate';
import { rangeOf } from './ranges';
import { isLarge, viewOf } from './statement-view';

/** A topic of one file, as it is kept to be found from anywhere. */
export interface TopicEntry {
  readonly name: string;
  /** "Emerging · Registered Nurses" */
  readonly container: string;
  readonly location: Location;
}

export function topicsOf(document: FrameworkDocument, config: Config): TopicEntry[] {
  const analysis = analysisOf(document, config);
  const large = analysis !== undefined && isLarge(analysis.framework);
  const title = property(property(document.root, 'occupation'), 'title')?.value;
  return (analysis?.ladder ?? []).flatMap((level) =>
    level.statements.flatMap((statement) => {
      const topic = analysis && viewOf(statement, analysis, large).topic;
      return topic
        ? [
            {
              name: visible(topic.text),
              container: visible([levelName(level), ...(typeof title === 'string' ? [title] : [])].join(' · ')),
              location: { uri: document.uri, range: rangeOf(document, pieceSpan(document, statement, topic)) },
            },
          ]
        : [];
    }),
  );
}

/** More are not sent: nobody looks through them, and another letter narrows them down. */
const mostSymbols = 500;

/** Topics that hold all letters of the query in its order, in any case; those that hold it as it is come first. */
export function findTopics(entries: Iterable<TopicEntry>, query: string): WorkspaceSymbol[] {
  const wanted = query.trim().toLowerCase();
  const found: { entry: TopicEntry; place: number }[] = [];
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    const place = name.indexOf(wanted);
    if (place !== -1 || hasLetters(name, wanted)) {
      found.push({ entry, place: place === -1 ? 1000 : place });
    }
  }
  return found
    .sort((a, b) => a.place - b.place || (a.entry.name < b.entry.name ? -1 : 1))
    .slice(0, mostSymbols)
    .map(({ entry: { name, container, location } }) => ({
      name,
      kind: SymbolKind.String,
      containerName: container,
      location,
    }));
}

function hasLetters(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) {
      return false;
    }
  }
  return true;
}
