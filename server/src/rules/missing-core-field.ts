import { isNearlyFramework } from '../framework/format';
import { insertProperties } from '../framework/insert-property';
import type { FrameworkDocument } from '../framework/model';
import { choose, fieldAt, isWhole, kindOf, placeOf } from './fields';
import { checkLevel, type MissingCoreField } from './level-shape';
import { defineRule } from './rule';

export const missingCoreField = defineRule<MissingCoreField, object>({
  meta: {
    id: 'missing-core-field',
    description: 'A part that every reader of a framework needs is missing, or is of another type.',
    severity: 'error',
    fix: 'suggestion',
    options: {},
  },
  *check({ document }) {
    yield* checkOccupation(document);
    if (!document.framework) {
      yield* checkRoot(document);
      return;
    }
    for (const level of document.framework.levels) {
      yield* checkLevel(document, level);
    }
  },
  fix({ lacks, choices }, { document }) {
    if (!lacks) {
      return choices ? choose({ choices }) : [];
    }
    const { object, keys } = lacks;
    const names = keys.map(([key]) => `"${key}"`).join(' and ');
    const index = keys[0]?.[0] === 'label' ? 0 : (object.children?.length ?? 0);
    return [{ title: `Add ${names}`, edits: [insertProperties(document, object, index, keys)], safe: false }];
  },
});

function* checkOccupation(document: FrameworkDocument): Iterable<MissingCoreField> {
  const occupation = fieldAt(document, 'occupation');
  if (occupation && occupation.node.type !== 'object' && occupation.node.type !== 'null') {
    yield {
      ...placeOf(document, occupation),
      message: `"occupation" is ${kindOf(occupation.node)}. Make it an object with the keys "soc", "title", "group", "sector" and "jobZone".`,
    };
  }
  const title = fieldAt(document, 'occupation', 'title');
  if (title && title.node.type !== 'string' && title.node.type !== 'null') {
    yield {
      ...placeOf(document, title),
      message: `The title is ${kindOf(title.node)}. Write it as text in double quotes.`,
    };
  }
}

/** A file that is a framework by all but its levels. */
function* checkRoot(document: FrameworkDocument): Iterable<MissingCoreField> {
  const { root } = document;
  if (!root || !isNearlyFramework(root) || !isWhole(document)) {
    return;
  }
  const framework = fieldAt(document, 'framework');
  const levels = fieldAt(document, 'framework', 'levels');
  if (levels) {
    yield {
      ...placeOf(document, levels),
      message: `"levels" is ${kindOf(levels.node)}, so nothing of this framework can be read. Make it an object with a key for each level.`,
    };
  } else if (framework?.node.type === 'object') {
    yield {
      span: framework.keySpan,
      path: framework.path,
      message: 'This framework has no "levels". Add an object with a key for each level.',
      lacks: { object: framework.node, keys: [['levels', { emerging: { label: 'Emerging', statements: [] } }]] },
    };
  } else {
    yield {
      span: framework ? placeOf(document, framework).span : { start: root.offset, end: root.offset + 1 },
      path: framework ? framework.path : [],
      message: framework
        ? `"framework" is ${kindOf(framework.node)}. Make it an object with the key "levels".`
        : 'This file has an occupation, but no "framework". Add an object with the key "levels".',
    };
  }
}
