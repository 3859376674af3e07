import type { CancellationToken } from 'vscode-languageserver';
import {
  type CheckOptions,
  checkDocument,
  checkSteps,
  type Finding,
  type FollowedChange,
  isJudgedInParts,
  recheck,
  recheckParts,
  rememberTexts,
  structureRules,
} from '../index';
import type { Host } from './host';
import { readingsToKeep } from './readings';
import type { Judged, Session } from './session';

/** The findings of an open document at one moment. */
export interface Verdict {
  readonly judged: Judged;
  readonly findings: readonly Finding[];
  /** Names these findings for good. */
  readonly id: string;
  /** False: what only the whole file tells is as it was before the last keystrokes; a full check follows by itself. */
  readonly isSettled: boolean;
  /** Those since the last full check; undefined: there was none yet. */
  readonly changes: readonly FollowedChange[] | undefined;
}

export interface Judge {
  /** Undefined where the document is not open, or the token was cancelled. */
  verdict(uri: string, token?: CancellationToken): Promise<Verdict | undefined>;
  /** The same, judged in full whatever it takes. */
  settled(uri: string, token?: CancellationToken): Promise<Verdict | undefined>;
  /** The name of the findings that are known already for the text as it is; undefined where it has to be judged. */
  currentId(uri: string): string | undefined;
  /** A document that was closed takes no memory. */
  forget(uri: string): void;
  /** Gives way to other requests between the steps of a work. Undefined: it is not wanted any more. */
  inSteps<T>(steps: Generator<undefined, T>, isWanted: () => boolean): Promise<T | undefined>;
}

/** How long is judged at a stretch, in milliseconds. */
const slice = 10;
/** A text up to this length is judged in full at each change where the client could not be told of a better answer. */
const smallText = 200_000;
/** How long nobody types before a full check begins; in milliseconds, by the length of the text. */
const pauseBeforeSettling = (length: number) => (length > smallText ? 600 : 150);

/**
 * Judges open documents. After keystrokes inside a statement, only that statement is judged at once; the whole follows
 * when nobody types, and the client is told where that has found anything else.
 *
 * @param onSettled a full check has found something else than was told
 */
export function createJudge(session: () => Session, host: Host, onSettled: (uri: string) => void): Judge {
  const verdicts = new Map<string, { verdict: Verdict; serial: number; epoch: number }>();
  rememberTexts(readingsToKeep([]).texts);
  const running = new Map<string, { serial: number; verdict: Promise<Verdict | undefined> }>();
  let ids = 0;

  const current = (uri: string): Verdict | undefined => {
    const kept = verdicts.get(uri);
    const { documents, epoch } = session();
    return kept && kept.serial === documents.serial(uri) && kept.epoch === epoch(uri) ? kept.verdict : undefined;
  };

  function keep(
    uri: string,
    judged: Judged,
    findings: readonly Finding[],
    state: Pick<Verdict, 'isSettled' | 'changes'> = { isSettled: true, changes: [] },
  ): Verdict {
    const { documents, epoch } = session();
    const verdict: Verdict = { judged, findings, id: `${session().start}.${++ids}`, ...state };
    verdicts.set(uri, { verdict, serial: documents.serial(uri), epoch: epoch(uri) });
    documents.startTrail(uri);
    return verdict;
  }

  function rememberOpenTexts({ document }: Judged): void {
    const others = [...verdicts.values()].map(({ verdict }) => verdict.judged.document);
    const { texts, ofParts } = readingsToKeep([document, ...others.filter(({ uri }) => uri !== document.uri)]);
    rememberTexts(texts, { ofParts });
  }

  async function verdict(uri: string, token?: CancellationToken): Promise<Verdict | undefined> {
    const judged = await session().judged(uri);
    if (!judged) {
      verdicts.delete(uri);
      return undefined;
    }
    if (judged.found.excluded) {
      return current(uri) ?? keep(uri, judged, []);
    }
    return current(uri) ?? quick(uri, judged) ?? first(uri, judged) ?? unlessCancelled(full(uri), token);
  }

  /** From the last verdict, where nothing but words of statements has changed since. */
  function quick(uri: string, judged: Judged): Verdict | undefined {
    const { client, documents, epoch } = session();
    const kept = verdicts.get(uri);
    const trail = documents.trail(uri);
    const length = documents.text(uri)?.length ?? 0;
    const canTellMore = !client.pulls || client.refreshes.diagnostics;
    const isFollowed =
      kept?.epoch === epoch(uri) && kept.verdict.judged.config === judged.config && trail !== undefined;
    if (!kept || !isFollowed || trail.length === 0 || !(canTellMore || length > smallText)) {
      return undefined;
    }
    const findings = recheck(kept.verdict.findings, judged.document, trail, judged.config, optionsFor(judged));
    const changes = kept.verdict.changes && [...kept.verdict.changes, ...trail];
    const verdict = keep(uri, judged, findings, { isSettled: false, changes });
    void settleLater(uri, verdict, pauseBeforeSettling(length));
    return verdict;
  }

  /** Of a large text that nothing is known of yet: what does not lie in the words of statements, which takes no time. */
  function first(uri: string, judged: Judged): Verdict | undefined {
    const { client, documents } = session();
    const canTellMore = !client.pulls || client.refreshes.diagnostics;
    if (!canTellMore || (documents.text(uri)?.length ?? 0) <= smallText || verdicts.has(uri)) {
      return undefined;
    }
    const { document, config } = judged;
    rememberOpenTexts(judged);
    const findings = checkDocument(document, config, { ...optionsFor(judged), rules: structureRules });
    const verdict = keep(uri, judged, findings, { isSettled: false, changes: undefined });
    void settleLater(uri, verdict, 0);
    return verdict;
  }

  /** Of several questions for the same text the first is worked on, and all get its answer. */
  function full(uri: string): Promise<Verdict | undefined> {
    const serial = session().documents.serial(uri);
    const known = running.get(uri);
    if (known?.serial === serial) {
      return known.verdict;
    }
    const verdict = judgeInFull(uri).finally(() => {
      if (running.get(uri)?.verdict === verdict) {
        running.delete(uri);
      }
    });
    running.set(uri, { serial, verdict });
    return verdict;
  }

  async function judgeInFull(uri: string): Promise<Verdict | undefined> {
    const { client, others } = session();
    const asked = await session().judged(uri);
    if (asked && client.pulls && !client.refreshes.diagnostics) {
      // There is no telling it later.
      await others.settled(uri, asked.config);
    }
    for (;;) {
      const epoch = session().epoch(uri);
      const judged = await session().judged(uri);
      if (!judged) {
        return undefined;
      }
      const { document, config } = judged;
      rememberOpenTexts(judged);
      const isWanted = () => session().documents.parsed(uri) === document && session().epoch(uri) === epoch;
      const findings = await inSteps(checkSteps(document, config, optionsFor(judged)), isWanted);
      if (findings && isWanted()) {
        return keep(uri, judged, findings);
      }
      // A newer version came in between, or another configuration: that is what the client wants to know of now.
    }
  }

  async function settleLater(uri: string, provisional: Verdict, pause: number): Promise<void> {
    await host.delay(pause);
    if (current(uri) !== provisional) {
      return;
    }
    const { judged, changes } = provisional;
    const { document, config } = judged;
    const isWanted = () => current(uri) === provisional;
    const findings =
      changes && isJudgedInParts(document)
        ? recheckParts(provisional.findings, document, changes, config, optionsFor(judged))
        : await inSteps(checkSteps(document, config, optionsFor(judged)), isWanted);
    if (!findings || !isWanted()) {
      return;
    }
    if (isSame(findings, provisional.findings)) {
      verdicts.set(uri, {
        verdict: { ...provisional, findings, isSettled: true, changes: [] },
        serial: session().documents.serial(uri),
        epoch: session().epoch(uri),
      });
    } else {
      keep(uri, judged, findings);
      onSettled(uri);
    }
  }

  function optionsFor({ found, document, config }: Judged): CheckOptions {
    return {
      syntax: !session().client.jsonService,
      today: new Date().toISOString().slice(0, 10),
      elsewhere: session().others.elsewhere(document.uri, config),
      suppressions: found.suppressions,
      onRuleFailure: (rule, error) => session().ruleFailed(rule, document.uri, error),
    };
  }

  async function inSteps<T>(steps: Generator<undefined, T>, isWanted: () => boolean): Promise<T | undefined> {
    let since = Date.now();
    for (;;) {
      const step = steps.next();
      if (step.done) {
        return step.value;
      }
      if (Date.now() - since > slice) {
        await host.delay(0);
        if (!isWanted()) {
          return undefined;
        }
        since = Date.now();
      }
    }
  }

  return {
    verdict,
    async settled(uri, token) {
      const found = await verdict(uri, token);
      return !found || found.isSettled ? found : unlessCancelled(full(uri), token);
    },
    currentId: (uri) => current(uri)?.id,
    forget: (uri) => verdicts.delete(uri),
    inSteps,
  };
}

/** Waits no longer than until the token is cancelled; the work goes on for the next who asks. */
function unlessCancelled<T>(work: Promise<T>, token: CancellationToken | undefined): Promise<T | undefined> {
  if (!token || token.isCancellationRequested) {
    return token ? Promise.resolve(undefined) : work;
  }
  return new Promise((resolve, reject) => {
    const cancelled = token.onCancellationRequested(() => resolve(undefined));
    work.then(resolve, reject).finally(() => cancelled.dispose());
  });
}

/** Whether a client would see no difference. */
function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, at) => seen(finding) === seen(b[at]));
}

function seen(finding: Finding | undefined): string {
  return JSON.stringify(
    finding && [
      finding.rule,
      finding.severity,
      finding.span,
      finding.message,
      finding.related?.map((it) => [it.span, it.message]),
      finding.elsewhere,
    ],
  );
}
