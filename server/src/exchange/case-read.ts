/** Reads 1EdTech CASE packages (1.0 and 1.1), of this product and of others. */
import { orderLevels } from '../framework/ladder';
import { caseExtension } from './case';
import { createLevels, isObject, type JsonObject, keyOf, type Problem, type ReadDraft } from './draft';
import { joinStatement, splitStatement } from './statement-text';

interface Item {
  readonly id: string;
  readonly where: string;
  readonly value: JsonObject;
  readonly text: string;
  /** Ordered. */
  readonly children: Item[];
  parent: Item | undefined;
}

/** Undefined: this JSON is no CASE package. */
export function fromCase(value: unknown): ReadDraft | undefined {
  if (!isObject(value) || !Array.isArray(value.CFItems)) {
    return undefined;
  }
  const problems: Problem[] = [];
  const document = isObject(value.CFDocument) ? value.CFDocument : {};
  const items = readItems(value.CFItems, problems);
  link(items, Array.isArray(value.CFAssociations) ? value.CFAssociations : [], problems);
  const levels = createLevels();
  const all = [...items.values()];
  const isLevel = levelTest(all);
  const levelled = all.some((item) => isLevel(item));
  for (const item of all.filter((it) => !it.parent)) {
    visit(item, undefined, []);
  }
  function visit(item: Item, level: { readonly statements: string[] } | undefined, topics: readonly string[]): void {
    if (isLevel(item)) {
      const own = ownLabel(item);
      const code = textIn(item.value, 'humanCodingScheme');
      const key = own === undefined || code === undefined ? keyOf(item.text) : code;
      const next = levels.level(key, own === null ? undefined : (own ?? item.text));
      for (const child of item.children) {
        visit(child, next, []);
      }
      return;
    }
    if (item.children.length > 0) {
      // What has parts is the topic of its parts.
      for (const child of item.children) {
        visit(child, level, [...topics, item.text]);
      }
      return;
    }
    const target = level ?? levelOf(item);
    const hasTopic = splitStatement(item.text).topic !== '';
    const topic = topics.at(-1) ?? textIn(item.value, 'abbreviatedStatement') ?? '';
    target.statements.push(hasTopic || topic === item.text ? item.text : joinStatement(topic, item.text));
  }
  function levelOf({ value: own }: Item): { readonly statements: string[] } {
    const grades = Array.isArray(own.educationLevel) ? own.educationLevel.filter((it) => typeof it === 'string') : [];
    const name = grades.length > 0 ? grades.join('-') : undefined;
    return name === undefined ? levels.level('all', 'All') : levels.level(keyOf(name), name);
  }
  if (!levelled && all.length > 0 && levels.all().some(({ key }) => key === 'all')) {
    problems.push({
      where: 'CFItems',
      message: 'No item is a level, so statements without an educationLevel are put into one level, "all".',
    });
  }
  return { draft: { metadata: metadataOf(document, problems), levels: levels.all() }, problems };
}

const knownKeys = new Set(
  'identifier uri fullStatement abbreviatedStatement humanCodingScheme CFItemType CFItemTypeURI CFDocumentURI educationLevel language lastChangeDateTime extensions'.split(
    ' ',
  ),
);

function readItems(values: readonly unknown[], problems: Problem[]): Map<string, Item> {
  const items = new Map<string, Item>();
  const strange = new Map<string, number>();
  values.forEach((value, index) => {
    const where = `CFItems[${index}]`;
    const text = isObject(value) ? textIn(value, 'fullStatement') : undefined;
    if (!isObject(value) || text === undefined) {
      problems.push({ where, message: 'The item has no fullStatement and is left out.' });
      return;
    }
    for (const [key, content] of Object.entries(value)) {
      if (
        !knownKeys.has(key) &&
        content !== null &&
        content !== '' &&
        !(Array.isArray(content) && content.length === 0)
      ) {
        strange.set(key, (strange.get(key) ?? 0) + 1);
      }
    }
    const id = textIn(value, 'identifier') ?? where;
    items.set(id, { id, where, value, text, children: [], parent: undefined });
  });
  for (const [key, count] of strange) {
    problems.push({
      where: `CFItems, ${key}`,
      message: `A framework has no place for "${key}"; it is left out of ${count} ${count === 1 ? 'item' : 'items'}.`,
    });
  }
  return items;
}

function link(items: ReadonlyMap<string, Item>, associations: readonly unknown[], problems: Problem[]): void {
  const others = new Map<string, number>();
  const children = new Map<Item, { child: Item; rank: number }[]>();
  associations.forEach((association, index) => {
    if (!isObject(association)) {
      problems.push({ where: `CFAssociations[${index}]`, message: 'This is no association and is left out.' });
      return;
    }
    const type = String(association.associationType);
    if (type !== 'isChildOf') {
      others.set(type, (others.get(type) ?? 0) + 1);
      return;
    }
    const child = items.get(idIn(association.originNodeURI));
    const parent = items.get(idIn(association.destinationNodeURI));
    if (child && parent && !child.parent && !isAbove(child, parent)) {
      child.parent = parent;
      const rank = typeof association.sequenceNumber === 'number' ? association.sequenceNumber : index;
      children.set(parent, [...(children.get(parent) ?? []), { child, rank }]);
    } else if (child && parent) {
      problems.push({
        where: `CFAssociations[${index}]`,
        message: `${child.where} has a parent already, or would be its own; this one is left out.`,
      });
    }
  });
  for (const [parent, list] of children) {
    parent.children.push(...list.sort((a, b) => a.rank - b.rank).map(({ child }) => child));
  }
  for (const [type, count] of others) {
    problems.push({
      where: `CFAssociations, ${type}`,
      message: `A framework has no place for associations of this type; ${count} ${count === 1 ? 'is' : 'are'} left out.`,
    });
  }
}

function isAbove(item: Item, other: Item): boolean {
  for (let at: Item | undefined = other; at; at = at.parent) {
    if (at === item) {
      return true;
    }
  }
  return false;
}

/** Items that say so are levels; else those at the top, where their names are a ladder that is known. */
function levelTest(items: readonly Item[]): (item: Item) => boolean {
  const typed = (item: Item) => /\b(level|stage|grade|proficiency)\b/i.test(textIn(item.value, 'CFItemType') ?? '');
  if (items.some(typed)) {
    return typed;
  }
  const top = items.filter(({ parent }) => !parent);
  const isLadder = top.length > 1 && orderLevels(top.map(({ text }) => keyOf(text))).source !== 'file';
  return (item) => isLadder && !item.parent;
}

/** The label that our own export kept; null: it had none; undefined: it is not ours. */
function ownLabel({ value }: Item): string | null | undefined {
  const own = isObject(value.extensions) ? value.extensions[caseExtension] : undefined;
  return isObject(own) && (typeof own.label === 'string' || own.label === null) ? own.label : undefined;
}

function metadataOf(document: JsonObject, problems: Problem[]): JsonObject {
  const own = isObject(document.extensions) ? document.extensions[caseExtension] : undefined;
  if (isObject(own)) {
    return own;
  }
  const taken = new Set([
    'identifier',
    'uri',
    'title',
    'description',
    'version',
    'lastChangeDateTime',
    'CFPackageURI',
    'language',
  ]);
  for (const key of Object.keys(document).filter((it) => !taken.has(it))) {
    problems.push({ where: `CFDocument, ${key}`, message: 'A framework has no place for it; it is left out.' });
  }
  const [title, description, version, exportedAt] = ['title', 'description', 'version', 'lastChangeDateTime'].map(
    (key) => textIn(document, key),
  );
  return {
    ...(exportedAt === undefined ? {} : { exportedAt }),
    ...(title === undefined ? {} : { occupation: { title } }),
    framework: { ...(version === undefined ? {} : { version }), ...(description === undefined ? {} : { description }) },
  };
}

function idIn(link: unknown): string {
  return isObject(link) ? String(link.identifier) : '';
}

function textIn(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
