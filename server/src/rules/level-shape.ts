import { formatKeys, hasSlipOf } from '../framework/format';
import { type Entry, labelOf } from '../framework/insert-property';
import type { FrameworkDocument, JsonNode, Level } from '../framework/model';
import { nodeSpan, property } from '../framework/parse';
import { levelPath } from '../framework/paths';
import { type Choice, type Field, fieldIn, isWhole, kindOf, placeOf, quote, textOf } from './fields';
import type { Report } from './rule';

export interface MissingCoreField extends Report {
  /** The object that lacks keys, and what could be put into it. */
  readonly lacks?: { readonly object: JsonNode; readonly keys: readonly Entry[] };
  readonly choices?: readonly Choice[];
}

/** What is missing or of another type in a level, each once. */
export function* checkLevel(document: FrameworkDocument, level: Level): Iterable<MissingCoreField> {
  const place = { span: level.keySpan, path: levelPath(level) };
  if (level.node.type !== 'object') {
    yield {
      ...place,
      message: `The level ${quote(level.key)} is ${kindOf(level.node)}. Make it an object with the keys "label" and "statements".`,
      choices: listChoices(level),
    };
    return;
  }
  yield* checkAbsent(document, level);
  const label = fieldIn(document, level.node, levelPath(level), 'label');
  if (label && label.node.type !== 'string' && label.node.type !== 'null') {
    yield {
      ...placeOf(document, label),
      message: `The label of the level ${quote(level.key)} is ${kindOf(label.node)}. Write it as text in double quotes.`,
      choices: [{ title: `Replace it by ${quote(labelOf(level.key))}`, field: label, value: labelOf(level.key) }],
    };
  }
  const statements = fieldIn(document, level.node, levelPath(level), 'statements');
  if (statements && statements.node.type !== 'array') {
    yield {
      ...placeOf(document, statements),
      message: `The statements of the level ${quote(level.key)} are ${kindOf(statements.node)}. Make them a list of texts in square brackets.`,
      choices: wrapChoices(statements),
    };
  }
  yield* checkItems(level);
}

function* checkAbsent(document: FrameworkDocument, level: Level): Iterable<MissingCoreField> {
  if (!isWhole(document)) {
    return;
  }
  const label = property(level.node, 'label');
  const isBlank = label?.type === 'null' || (label?.type === 'string' && String(label.value).trim() === '');
  const lacksLabel = label === undefined && !hasSlipOf(level.node, 'label', formatKeys.level);
  const lacksStatements =
    property(level.node, 'statements') === undefined && !hasSlipOf(level.node, 'statements', formatKeys.level);
  const place = { span: level.keySpan, path: levelPath(level) };
  const name = quote(level.key);
  if (lacksStatements) {
    yield {
      ...place,
      message: lacksLabel
        ? `The level ${name} has neither a label nor statements. Add both.`
        : `The level ${name} has no "statements". Add the list, if only an empty one.`,
      lacks: {
        object: level.node,
        keys: [...(lacksLabel ? [['label', labelOf(level.key)] as const] : []), ['statements', []] as const],
      },
    };
  } else if (lacksLabel) {
    // Readers can fall back on the key, so the file is not unusable.
    yield {
      ...place,
      severity: 'warning',
      message: `The level ${name} has no label, so that readers are shown its key. Add one, such as ${quote(labelOf(level.key))}.`,
      lacks: { object: level.node, keys: [['label', labelOf(level.key)]] },
    };
  } else if (label && isBlank) {
    const field = fieldIn(document, level.node, levelPath(level), 'label');
    yield {
      ...place,
      severity: 'warning',
      message: `The label of the level ${name} is empty, so that readers are shown its key. Write one, such as ${quote(labelOf(level.key))}.`,
      choices: field ? [{ title: `Replace it by ${quote(labelOf(level.key))}`, field, value: labelOf(level.key) }] : [],
    };
  }
}

function* checkItems(level: Level): Iterable<MissingCoreField> {
  for (const [index, node] of (level.statementsNode?.children ?? []).entries()) {
    if (node.type === 'string') {
      continue;
    }
    const path = [...levelPath(level), 'statements', index];
    const field: Field = { node, path, keySpan: nodeSpan(node) };
    const text = onlyText(node);
    yield {
      span: nodeSpan(node),
      path,
      message: `This statement of the level ${quote(level.key)} is ${kindOf(node)}, and readers expect text. Write it in double quotes, or remove it.`,
      choices: text === undefined ? [] : [{ title: `Replace it by ${quote(text)}`, field, value: text }],
    };
  }
}

/** The one text that an object or a list holds: what other tools wrap a statement in. */
function onlyText(node: JsonNode): string | undefined {
  const values = node.type === 'object' ? (node.children ?? []).map((child) => child.children?.[1]) : node.children;
  const texts = (values ?? []).filter((value) => value?.type === 'string');
  return texts.length === 1 ? String(texts[0]?.value) : undefined;
}

function listChoices(level: Level): Choice[] {
  const items = level.node.type === 'array' ? (level.node.children ?? []).map((item) => item.value as unknown) : [];
  if (items.length === 0 || !items.every((item) => typeof item === 'string')) {
    return [];
  }
  const field: Field = { node: level.node, path: levelPath(level), keySpan: level.keySpan };
  return [
    {
      title: 'Make it an object with these statements',
      field,
      value: { label: labelOf(level.key), statements: items },
    },
  ];
}

function wrapChoices(statements: Field): Choice[] {
  const text = textOf(statements);
  return text === undefined
    ? []
    : [{ title: 'Make it a list of this one statement', field: statements, value: [text] }];
}
