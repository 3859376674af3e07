import { env, l10n, window } from 'vscode';
import {
  type FrameworkOutline,
  type StatementPlace,
  type VerbsParams,
  type VerbsResult,
  verbsRequest,
} from '../../server/src/lsp/protocol';
import { changeStatements } from './framework-edits';
import type { LevelsView } from './levels-view';
import { endOf, inOrder, placeBeside, separator, withTopic } from './outline/statement-text';
import type { Element } from './outline/tree-elements';
import type { WatchedOutline } from './outlines';
import { replaceText } from './replace-text';
import type { ServerLife } from './server-life';
import { askForStatement, askForTopic } from './statement-texts';

type Target = (dragged: readonly StatementPlace[], outline: FrameworkOutline) => StatementPlace | undefined;

/** What an author can do with rows of the tree. Rows that an action does not suit are left alone. */
export interface StatementActions {
  add(row: Element): Promise<void>;
  /** A new statement at a level, about `topic`. */
  write(framework: WatchedOutline, level: string, topic: string): Promise<void>;
  editTopic(row: Element): Promise<void>;
  replaceVerb(row: Element): Promise<void>;
  duplicate(rows: readonly Element[]): Promise<void>;
  remove(rows: readonly Element[]): Promise<void>;
  moveBy(rows: readonly Element[], step: -1 | 1): Promise<void>;
  moveToLevel(rows: readonly Element[]): Promise<void>;
  /** `to` is asked with the places of today; undefined: nowhere. */
  moveTo(rows: readonly Element[], to: Target): Promise<void>;
  copy(rows: readonly Element[]): Promise<void>;
}

export function createStatementActions(levels: LevelsView, life: ServerLife): StatementActions {
  /** Where statements are now; rows that have gone in the meantime have no place. */
  const placesOf = (rows: readonly Element[]): StatementPlace[] =>
    rows.flatMap((row) => {
      const { level, statement } = row.row;
      return level !== undefined && statement && levels.find(row.id) === row ? [{ level, index: statement.index }] : [];
    });
  /** The framework of the rows, which must be one and the same. */
  const frameworkOf = (rows: readonly Element[]): WatchedOutline | undefined => {
    const [first, ...others] = rows.map((row) => levels.frameworkOf(row));
    return others.every((other) => other === first) ? first : undefined;
  };
  /** Shows where statements have gone, since the author looks at the tree. */
  const select = async (framework: WatchedOutline, { level, index }: StatementPlace) => {
    await framework.settled();
    const statement = framework.outline?.levels
      .find(({ key }) => key === level)
      ?.statements.find((it) => it.index === index);
    const row = statement && levels.rowOf(framework, statement.id);
    if (row) {
      await levels.view.reveal(row, { select: true, focus: levels.view.visible });
    }
  };
  const insert = async (
    framework: WatchedOutline,
    text: string,
    at: (outline: FrameworkOutline) => StatementPlace | undefined,
  ) => {
    let place: StatementPlace | undefined;
    const done = await changeStatements(framework, life, (outline) => {
      place = at(outline);
      return place && { kind: 'insert', at: place, texts: [text] };
    });
    if (done && place) {
      await select(framework, place);
    }
  };
  const write = async (framework: WatchedOutline, level: string, topic: string) => {
    const label = framework.outline?.levels.find(({ key }) => key === level)?.label ?? level;
    const text = await askForStatement(label, topic);
    if (text !== undefined) {
      await insert(framework, text.trim(), (outline) => endOf(outline, level));
    }
  };
  const move = async (rows: readonly Element[], to: Target) => {
    const framework = frameworkOf(rows);
    if (!framework) {
      return;
    }
    let landed: StatementPlace | undefined;
    const done = await changeStatements(framework, life, (outline) => {
      const statements = inOrder(placesOf(rows), outline);
      const place = to(statements, outline);
      if (!place || statements.length === 0) {
        return undefined;
      }
      const above = statements.filter(({ level, index }) => level === place.level && index < place.index).length;
      landed = { ...place, index: place.index - above };
      return { kind: 'move', statements, to: place };
    });
    if (done && landed) {
      await select(framework, landed);
    }
  };

  return {
    write,
    async add(row) {
      const framework = levels.frameworkOf(row);
      const { kind, level, statement } = row.row;
      const key = level ?? (framework && (await askForLevel(framework)));
      if (!framework || key === undefined) {
        return;
      }
      if (kind !== 'statement' || !statement) {
        await write(framework, key, row.row.topic ?? '');
        return;
      }
      const label = framework.outline?.levels.find((it) => it.key === key)?.label ?? key;
      const text = await askForStatement(label);
      if (text !== undefined) {
        await insert(framework, text.trim(), () => {
          const [place] = placesOf([row]);
          return place && { ...place, index: place.index + 1 };
        });
      }
    },
    async editTopic(row) {
      const framework = levels.frameworkOf(row);
      const topic = row.row.statement && (await askForTopic(row.row.statement));
      if (framework && topic !== undefined) {
        await changeStatements(framework, life, () => {
          const [at] = placesOf([row]);
          const { statement } = row.row;
          return at && statement && { kind: 'replace', at, text: withTopic(statement, topic.trim()) };
        });
      }
    },
    async replaceVerb(row) {
      const framework = levels.frameworkOf(row);
      await framework?.settled();
      const [place] = placesOf([row]);
      if (!framework || !place) {
        return;
      }
      const params: VerbsParams = { textDocument: { uri: framework.uri.toString() }, ...place };
      const verbs = await life.request<VerbsResult | null>(verbsRequest, params);
      if (!verbs) {
        void window.showInformationMessage(
          l10n.t('This statement has no verb after “{0}” that could be replaced.', separator.trim()),
        );
        return;
      }
      const choice = await window.showQuickPick(
        verbs.choices.map(({ verb, strength, fits }) => ({
          label: verb,
          description: fits ? l10n.t('strength {0}, fits this level', strength) : l10n.t('strength {0}', strength),
        })),
        { title: l10n.t('Replace “{0}”', verbs.verb), matchOnDescription: true },
      );
      if (choice) {
        await replaceText(framework.uri, verbs.version, verbs.range, choice.label);
      }
    },
    async duplicate(rows) {
      const framework = frameworkOf(rows);
      const last = rows.at(-1);
      if (framework && last) {
        const done = await changeStatements(framework, life, (outline) => {
          const at = inOrder(placesOf(rows), outline).at(-1);
          const texts = inOrder(placesOf(rows), outline).flatMap((place) => textAt(rows, place) ?? []);
          return at && { kind: 'insert', at: { ...at, index: at.index + 1 }, texts };
        });
        const [place] = placesOf([last]);
        if (done && place) {
          await select(framework, { ...place, index: place.index + 1 });
        }
      }
    },
    async remove(rows) {
      const framework = frameworkOf(rows);
      if (framework) {
        await changeStatements(framework, life, (outline) => {
          const statements = inOrder(placesOf(rows), outline);
          return statements.length > 0 ? { kind: 'remove', statements } : undefined;
        });
      }
    },
    moveBy: (rows, step) => move(rows, (places, outline) => placeBeside(places, step, outline)),
    async moveToLevel(rows) {
      const framework = frameworkOf(rows);
      const level = framework && (await askForLevel(framework, rows.length === 1 ? rows[0]?.row.level : undefined));
      if (level !== undefined) {
        await move(rows, (_, outline) => endOf(outline, level));
      }
    },
    moveTo: move,
    async copy(rows) {
      const texts = rows.flatMap(({ row }) => row.statement?.text ?? row.label);
      await env.clipboard.writeText(texts.join('\n'));
    },
  };
}

function textAt(rows: readonly Element[], { level, index }: StatementPlace): string | undefined {
  return rows.find(({ row }) => row.level === level && row.statement?.index === index)?.row.statement?.text;
}

async function askForLevel({ outline }: WatchedOutline, except?: string): Promise<string | undefined> {
  const levels = (outline?.levels ?? []).filter(({ key }) => key !== except);
  const choice = await window.showQuickPick(
    levels.map(({ key, label, statements }) => ({ label, description: key === label ? '' : key, key, statements })),
    { title: l10n.t('Which level?') },
  );
  return choice?.key;
}
