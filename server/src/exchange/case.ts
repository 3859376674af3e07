/** 1EdTech CASE 1.1 (https://www.imsglobal.org/spec/case/v1p1): a framework as a document, items and associations. */
import { type Draft, type DraftLevel, isObject, type JsonObject, nameOf } from './draft';
import { uuidOf } from './identifiers';
import { splitStatement } from './statement-text';

/** Under this key of `extensions` stands what CASE has no place for. */
export const caseExtension = 'frameworkAuthoring';

/**
 * A CFPackage: the levels are children of the document, the statements children of their levels.
 *
 * @param changed the time of the last change for a framework that tells none: `2026-05-15T12:51:50Z`
 */
export function toCase({ metadata, levels }: Draft, changed: string): JsonObject {
  const occupation = isObject(metadata.occupation) ? metadata.occupation : {};
  const framework = isObject(metadata.framework) ? metadata.framework : {};
  const soc = textIn(occupation, 'soc');
  const title = textIn(occupation, 'title') ?? 'Competency framework';
  const lastChangeDateTime = textIn(metadata, 'exportedAt') ?? changed;
  const description = textIn(framework, 'description') ?? textIn(framework, 'contextCovered');
  const version = textIn(framework, 'version');
  const seed = JSON.stringify([soc, title]);
  const document = uuidOf(seed);
  const link = (identifier: string, text: string) => ({ title: text, identifier, uri: `urn:uuid:${identifier}` });
  const associations: JsonObject[] = [];
  const childOf = (child: ReturnType<typeof link>, parent: ReturnType<typeof link>, sequenceNumber: number): void => {
    const identifier = uuidOf(`${child.identifier} isChildOf ${parent.identifier}`);
    associations.push({
      identifier,
      uri: `urn:uuid:${identifier}`,
      associationType: 'isChildOf',
      sequenceNumber,
      originNodeURI: child,
      destinationNodeURI: parent,
      lastChangeDateTime,
    });
  };
  const documentLink = link(document, title);
  const items = levels.flatMap((level, place) => {
    const levelId = uuidOf(JSON.stringify([seed, level.key]));
    const levelLink = link(levelId, nameOf(level));
    childOf(levelLink, documentLink, place + 1);
    const copies = new Map<string, number>();
    return [
      levelItem(level, levelId, lastChangeDateTime),
      ...level.statements.map((statement, index) => {
        // The text makes the name, so that an item keeps it where others are put in; a copy gets one of its own.
        const copy = copies.get(statement) ?? 0;
        copies.set(statement, copy + 1);
        const identifier = uuidOf(JSON.stringify([seed, level.key, statement, copy]));
        const { topic } = splitStatement(statement);
        childOf(link(identifier, topic || statement), levelLink, index + 1);
        return {
          identifier,
          uri: `urn:uuid:${identifier}`,
          CFItemType: 'Competency',
          humanCodingScheme: `${level.key}.${index + 1}`,
          fullStatement: statement,
          ...(topic === '' ? {} : { abbreviatedStatement: topic }),
          language: 'en',
          lastChangeDateTime,
        };
      }),
    ];
  });
  return {
    CFDocument: {
      identifier: document,
      uri: `urn:uuid:${document}`,
      creator: textIn(metadata, 'attribution') ?? 'framework-lint',
      title,
      lastChangeDateTime,
      ...(description === undefined ? {} : { description }),
      ...(version === undefined ? {} : { version }),
      language: 'en',
      CFPackageURI: link(document, title),
      extensions: { [caseExtension]: metadata },
    },
    CFItems: items,
    CFAssociations: associations,
  };
}

function levelItem({ key, label, ...level }: DraftLevel, identifier: string, lastChangeDateTime: string): JsonObject {
  return {
    identifier,
    uri: `urn:uuid:${identifier}`,
    CFItemType: 'Level',
    humanCodingScheme: key,
    fullStatement: nameOf({ key, label, ...level }),
    language: 'en',
    lastChangeDateTime,
    extensions: { [caseExtension]: { label: label ?? null } },
  };
}

function textIn(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
