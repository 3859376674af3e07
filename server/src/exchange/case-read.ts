/** Reads 1EdTech CASE packages (1.0 and 1.1), of this product and of others. */
import { orderLevels } from '../framework/ladder';
import { caseExtension } from './case';
import { createLevels, isObject, type JsonObject, keyOf, type Problem, type ReadDraft } from './draft';
import { createLeftOut, isEmpty, type LeftOut } from './left-out';
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
  // Some servers answer with the package under its name.
  const whole = isObject(value) && isObject(value.CFPackage) ? value.CFPackage : value;
  if (!isObject(whole) || !Array.isArray(whole.CFItems)) {
    return undefined;
  }
  const problems: Problem[] = [];
  const document = isObject(whole.CFDocument) ? whole.CFDocument : {};
  const ours = isObject(extensionOf(document));
  const leftOut = createLeftOut();
  const items = readItems(whole.CFItems, problems, leftOut);
  const ofLinks: Problem[] = [];
  link(items, Array.isArray(whole.CFAssociations) ? whole.CFAssociations : [], ofLinks);
  const levels = createLevels();
  const all = [...items.values()];
  const isLevel = levelTest(all);
  let unlevelled = 0;
  for (const item of all.filter((it) => !it.parent)) {
    visit(item, undefined, []);
  }
  function visit(item: Item, level: { readonly statements: string[] } | undefined, topics: readonly string[]): void {
    const { humanCodingScheme, abbreviatedStatement, educationLevel } = item.value;
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
    if (!ours) {
      leftOut.add('humanCodingScheme', humanCodingScheme);
    }
    if (item.children.length > 0) {
      // What has parts is the topic of its parts.
      for (const child of item.children) {
        visit(child, level, [...topics, item.text]);
      }
      return;
    }
    const target = level ?? levelOf(item);
    if (level) {
      leftOut.add('educationLevel', educationLevel);
    }
    const hasTopic = splitStatement(item.text).topic !== '';
    const short = textIn(item.value, 'abbreviatedStatement');
    const topic = topics.at(-1) ?? short ?? '';
    const isNamed = !hasTopic && topic !== item.text;
    target.statements.push(isNamed ? joinStatement(topic, item.text) : item.text);
    if (!ours && short !== item.text && !(isNamed && topic === short)) {
      leftOut.add('abbreviatedStatement', abbreviatedStatement);
    }
  }
  function levelOf({ value: own }: Item): { readonly statements: string[] } {
    const grades = Array.isArray(own.educationLevel) ? own.educationLevel.filter((it) => typeof it === 'string') : [];
    const name = grades.filter((it) => it !== '').join('-');
    if (name !== '') {
      return levels.level(keyOf(name), name);
    }
    unlevelled++;
    return levels.level('all', 'All');
  }
  problems.push(...leftOut.problems('CFItems', 'item'), ...ofLinks);
  if (unlevelled > 0) {
    problems.push({
      where: 'CFItems',
      message: `${unlevelled} of ${all.length} items stand under no level and name no educationLevel; they are put into one level, "all".`,
    });
  }
  if (!ours && all.some((item) => !isEmpty(item.value.identifier))) {
    problems.push({
      where: 'CFItems',
      message: 'Identifiers, addresses, types, languages and dates of items are left out; an export makes new ones.',
    });
  }
  for (const key of Object.keys(whole).filter((it) => !parts.has(it) && !isEmpty(whole[it]))) {
    problems.push({ where: key, message: 'A framework has no place for it; it is left out.' });
  }
  return { draft: { metadata: metadataOf(document, problems), levels: levels.all() }, problems };
}

const parts = new Set(['CFDocument', 'CFItems', 'CFAssociations']);

/** Those of an item that are read, or told of where they are left out. */
const knownKeys = new Set(
  'identifier uri fullStatement abbreviatedStatement humanCodingScheme CFItemType CFItemTypeURI CFDocumentURI educationLevel language lastChangeDateTime'.split(
    ' ',
  ),
);

function readItems(values: readonly unknown[], problems: Problem[], leftOut: LeftOut): Map<string, Item> {
  const items = new Map<string, Item>();
  values.forEach((value, index) => {
    const where = `CFItems[${index}]`;
    const text = isObject(value) ? textIn(value, 'fullStatement') : undefined;
    if (!isObject(value) || text === undefined) {
      problems.push({ where, message: 'The item has no fullStatement and is left out.' });
      return;
    }
    for (const [key, content] of Object.entries(value)) {
      if (!knownKeys.has(key) && !(key === 'extensions' && extensionOf(value) !== undefined)) {
        leftOut.add(key, content);
      }
    }
    const id = textIn(value, 'identifier') ?? where;
    items.set(id, { id, where, value, text, children: [], parent: undefined });
  });
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
  const own = extensionOf(value);
  return isObject(own) && (typeof own.label === 'string' || own.label === null) ? own.label : undefined;
}

/** What our own export kept. */
function extensionOf({ extensions }: JsonObject): unknown {
  return isObject(extensions) ? extensions[caseExtension] : undefined;
}

function metadataOf(document: JsonObject, problems: Problem[]): JsonObject {
  const own = extensionOf(document);
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
  for (const key of Object.keys(document).filter((it) => !taken.has(it) && !isEmpty(document[it]))) {
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
