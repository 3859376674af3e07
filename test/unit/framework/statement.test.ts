import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { findLaterActions } from '../../../server/src/framework/later-actions';
import { parseStatement } from '../../../server/src/framework/statement';
import { createLexicon } from '../../../server/src/lexicon/lexicon';

const lexicon = createLexicon();

/** The statement with its parts marked: `|separator|`, `{opener}`, `<adverb>`, `[action]` and `«later action»`. */
function marked(statement: string): string {
  const parts = parseStatement(statement, lexicon);
  const marks: [number, string][] = [];
  const mark = (part: { start: number; end: number } | undefined, before: string, behind: string) => {
    if (part) {
      marks.push([part.start, before], [part.end, behind]);
    }
  };
  mark(parts.separator, '|', '|');
  mark(parts.opener, '{', '}');
  mark(parts.adverb, '<', '>');
  for (const action of parts.actions) {
    mark(action, '[', ']');
  }
  for (const action of findLaterActions(parts, lexicon)) {
    mark(action, '«', '»');
  }
  return marks
    .sort(([a, sign], [b]) => b - a || ('|[{<«'.includes(sign) ? -1 : 1))
    .reduce((text, [at, sign]) => text.slice(0, at) + sign + text.slice(at), statement);
}

/** Each expected text, without its marks, is the statement that is parsed. */
function check(...expected: string[]): void {
  for (const line of expected) {
    strictEqual(marked(line.replace(/[[\]{}<>«»|]/g, '')), line);
  }
}

function lemmas(statement: string): string {
  return parseStatement(statement, lexicon)
    .actions.map(({ lemma, form }) => `${lemma} ${form}`)
    .join(', ');
}

suite('parseStatement', () => {
  test('the main verbs stand together behind the separator', () => {
    check(
      'Requirements| — |[gather] and [record] under direct supervision.',
      'Requirements| — |[elicit], [reconcile], and [translate] conflicting needs.',
      'Presses| — |[clean], [oil] and [grease] moving parts.',
      'Deliveries| — |[accept] or [reject] goods on temperature.',
      'Calls| — |[respond] promptly and [escalate] concerns.',
      'Breakdown truck| — |[ride] along and [set out] cones.',
      'Faults| — |[trace] and [repair] open and short circuits.',
      'Complaints| — |[ping], [trace], and [note] results.',
      'Feedback| — |[listen] to and [act] on concerns.',
      'Queries| — |[run] and lightly [edit] saved statements.',
      'Pathways| — |[design] and, where appropriate, [implement] referral routes.',
      'Errors| — |[identify] (and, if needed, [correct]) coding errors.',
      'Migrations| — |[plan]/[execute] workload moves.',
      'Controls| — |not only [design] but also [validate] interlocks.',
    );
  });

  test('an adverb or the way a thing is left stands between a verb and its fellow', () => {
    check(
      'Checklists| — |[read aloud] and [tick off] line by line.',
      'Archive| — |[file], [name], and [back up] finished jobs.',
      'Blankets| — |[fold] flat and [stack] by size.',
      'Readings| — |[record] high and low values.',
    );
  });

  test('a word that may be a noun or an adjective is a verb where one is due', () => {
    check(
      'Stops| — |[approach], [cite], or [warn] drivers.',
      'Proceedings| — |[direct] evidence, instructions to counsel, and expert reports.',
      'Papers| — |[table] options for the minister.',
      'Burrows| — |[ferret] quietly along hedge banks.',
      'Hatches| — |[dog down] before heavy weather.',
      'Handles| — |[slip], [score], and [join] leather-hard.',
      'Wards| — |[round] by seven.',
      'Syntheses| — |[bench] small batches first.',
      'Client meetings [present] concepts, «field» questions, and «agree» amends.',
      'Water quality [monitor] daily and [adjust] aeration.',
    );
  });

  test('a noun phrase holds no verb', () => {
    check(
      'Rotas| — |fair, flexible, and legal patterns of work.',
      'Care| — |open and honest communication.',
      'Law| — |working knowledge of restricted funds.',
      'Welfare| — |direct impact of fatigue on safety.',
      'Risks| — |present and future threats to delivery.',
      'Tables| — |timber, stone, and brick.',
      'Care| — |polite and friendly manner at all times.',
    );
  });

  test('a list of adjectives goes on with no verb', () => {
    check(
      'Announcements| — |[compose] and [deliver] clear, calm news about delays.',
      'Boxes| — |[fold] flat and [stack] by size.',
    );
  });

  test('a verb behind an object belongs to a later clause', () => {
    check(
      'Logs| — |[monitor] routine outputs and «flag» anomalies.',
      'Packs| — |[copy] the workbook, «refresh» it, and «email» it.',
      'Faults| — |[diagnose] by half-splitting and «correct» them in line with code.',
      'Stock| — |[count] stock, «list» shortages and «order» replacements.',
      'Reports| — |[write] a summary. «Send» it to the board.',
    );
  });

  test('purposes, relative clauses, participles and compound nouns hold no main verb', () => {
    check(
      'Protocols| — |[follow] steps to install or upgrade software.',
      'Engagements| — |[lead] talks to shape requirements and negotiate scope.',
      'Programmes| — |[govern] controls that detect and report faults.',
      'Stakeholders| — |[advise] clients, drawing on research and design expertise.',
      'Tests| — |[review] test plans and design documents for completeness.',
      'Rules| — |[weigh] cost, risk and benefit before recommending action.',
      'Analysis| — |[direct] the analysis, development, and operation of solutions.',
    );
  });

  test('impostors of the em dash separate where a verb follows', () => {
    check(
      'Sterile field| - |[prepare] trays.',
      'Sterile field| – |[prepare] trays.',
      'Sterile field| -- |[prepare] trays.',
      'Sterile field|: |[prepare] trays.',
      'Sterile field| : |[prepare] trays.',
      'Sterile field|—|[prepare] trays.',
      'Sterile field|–|[prepare] trays.',
      'Sterile field|  —  |[prepare] trays.',
    );
    strictEqual(parseStatement('Sterile field - prepare trays.', lexicon).separator?.kind, 'hyphen');
    strictEqual(parseStatement('Sterile field --- prepare trays.', lexicon).separator?.kind, 'double-hyphen');
  });

  test('dashes inside topics and verb phrases separate nothing', () => {
    check(
      'Object-oriented or follow-up software| — |[configure] tools.',
      'Medium- and long-term plans| — |[sequence] for Years 7–9.',
      'Acid–base titrations| — |[perform] in triplicate.',
      'Privacy: consent| — |[explain] choices.',
      'Apprentices| — |[coach] learners on assigned tasks — daily, on the job.',
      'Drives| — |[configure] parameters during commissioning: ramps and overloads.',
      'Menus| — |[redesign] full menus — à la carte and room service — in line with feedback.',
    );
  });

  test('adjectives of the object behind a comma are no verbs', () => {
    check(
      'Feeds| — |[derive] and [label] clean, split, and mix-minus outputs.',
      'Boxes| — |[fold] flat, [stack], and [label] them.',
    );
  });

  test('a statement without a separator', () => {
    check(
      '[Write] tests for new features.',
      '[Review] the plan: scope, cost and time.',
      'Working with my manager, {I} [set] goals for the team.',
      '[Working with] managers and clients.',
      '{I am able to} [write] long reports.',
      'When it comes to planning, {I’m responsible for} [leading] the team.',
      '{I} [write] long reports — e.g. for the board.',
      'Food cost control [reduce] waste through weekly stocktakes.',
      'Presentation of findings [summarise] key results for a board.',
      'Market research findings [summarise] customer trends.',
      '[Help] colleagues learn new software.',
      'Frequency coordination [scan] and [assign] channels for a fringe venue.',
      'Spend analysis [classify] and [interpret] a year of purchases.',
      'Boiler plant [service] and [adjust] burners each quarter.',
      '[Ensure] management approve budgets.',
      '[Plan] site scan and «assign» channels.',
      'Risk assessment and control measures.',
      'Team values.',
    );
  });

  test('adverbs, openers and lead-ins stand before the verb', () => {
    check(
      'Circuits| — |<independently> [design] two-layer boards.',
      'Cranes| — |<safely and efficiently> [operate] tower cranes.',
      'Ability| — |{Ability to} [apply] tests.',
      'Ability| — |{can} [apply] tests.',
      'Networks| — |[resolve] CAN bus and body-controller failures.',
      'Ability| — |{You can} <confidently> [apply] tests.',
      'Triage| — |{the nurse is able to} [sort] patients.',
      'Triage| — |{Nurses must} [assess] pain.',
      'Nights| — |{is responsible for} [overseeing] night work.',
      'Widgets| — |{You can} [frobnicate] them.',
      'Samples| — |under supervision, [label] and [store] blood samples.',
      'Alerts| — |where required, [escalate] them.',
      'Repairs| — |either [repair] or [replace] worn bearings.',
    );
  });

  test('an opener with a colon behind it is no topic', () => {
    check(
      '{You can}: <independently> [plan] and [run] usability tests.',
      '{The postholder will}: [manage] a caseload.',
      '{Ability to}: [assess] risk — for a caseload.',
      'Cans|: |[rinse] and [crush] them.',
      'You| — |[know] yourself.',
    );
  });

  test('phrasal verbs are one action, with the base form of the verb', () => {
    check(
      'Kit| — |[set up] and [calibrate] instruments.',
      'Exhibits| — |[set up] and [tear down] display stands.',
      'Lambs| — |[break down] whole carcasses.',
      'Law| — |[be familiar with] the main duties.',
      'Orders| — |[sign off] on purchase orders.',
    );
    const [action] = parseStatement('Kit — set up instruments.', lexicon).actions;
    deepStrictEqual([action?.lemma, action?.verb?.lemma], ['set', 'set up']);
    strictEqual(parseStatement('Law — be familiar with duties.', lexicon).actions[0]?.verb?.unmeasurable, true);
  });

  test('an object may give the verb its entry', () => {
    const entry = (statement: string) => parseStatement(statement, lexicon).actions[0]?.verb?.lemma;
    strictEqual(entry("Data — set the firm's long-term direction for analytics."), 'set direction');
    strictEqual(entry('Tables — set the table for six.'), 'set');
    strictEqual(entry('Risk — take full ownership of the register.'), 'take ownership');
  });

  test('inflected verbs keep their base form and say their form', () => {
    strictEqual(lemmas('IV sites — inspects for redness and reports findings.'), 'inspect third-person');
    strictEqual(lemmas('Rotas — developing and maintaining rotas.'), 'develop gerund, maintain gerund');
    strictEqual(lemmas('Teams — led a team of five.'), 'lead past');
    strictEqual(lemmas('Records — analysing and organising files.'), 'analyse gerund, organise gerund');
  });

  test('noun phrases hold no action', () => {
    for (const body of [
      'accurate calculation of doses for children.',
      'the standard questionnaire and a quiet room.',
      'SEND, EAL, and high prior attainers in every lesson.',
      'review and approval of permits.',
      'use of hand tools.',
      'clear communication with staff.',
      'direct supervision of apprentices.',
      'fair treatment of all staff.',
      'access to systems for new staff.',
      'detailed knowledge of wiring rules.',
      'checks, reports, and charts.',
      'team player.',
      'TBD.',
      '',
    ]) {
      strictEqual(lemmas(`Topic — ${body}`), '', body);
    }
  });

  test('words that may be adjectives open verb phrases all the same', () => {
    for (const [body, verb] of [
      ['complete admission and incident records.', 'complete'],
      ['direct investment in machine learning.', 'direct'],
      ['clean and degrease joints.', 'clean'],
      ['present concise updates.', 'present'],
      ['secure agreement from governors.', 'secure'],
    ]) {
      strictEqual(lemmas(`Topic — ${body}`).split(/[ ,]/)[0], verb);
    }
  });

  test('an unknown word is an action where only a verb can stand, and has no entry', () => {
    const unknown = (statement: string) =>
      parseStatement(statement, lexicon)
        .actions.filter(({ verb }) => verb === undefined)
        .map(({ lemma }) => lemma)
        .join();
    strictEqual(unknown('Widgets — frobnicate the casing.'), 'frobnicate');
    strictEqual(unknown('Widgets — blort on the bench.'), 'blort');
    strictEqual(unknown('Widgets — blort and install valves.'), 'blort');
    strictEqual(unknown('Widgets — light, blort, and shut down.'), 'blort');
    strictEqual(unknown('Widgets — moniter systems daily.'), 'moniter');
    strictEqual(unknown('Widgets — empathy with callers.'), '');
    strictEqual(unknown('Widgets — blort panels.'), '');
  });

  test('topic and body are trimmed, the separator keeps its blanks', () => {
    const { topic, separator, body } = parseStatement('  Fuel logs —  record litres.  ', lexicon);
    deepStrictEqual(topic, { text: 'Fuel logs', start: 2, end: 11 });
    deepStrictEqual(separator, { text: ' —  ', start: 11, end: 15, kind: 'em-dash' });
    deepStrictEqual(body, { text: 'record litres.', start: 15, end: 29 });
    strictEqual(parseStatement(' — record litres.', lexicon).topic, undefined);
    strictEqual(parseStatement('Payroll —', lexicon).body.text, '');
  });

  test('any string gets its parts', () => {
    const strings = [
      '',
      ' ',
      '—',
      ' — — — ',
      '\u0000\u0001 — \u0007weld',
      '\ud800 — \udfff weld',
      '🔥 Hot work — 🔥 weld pipes.',
      'ציוד — לבדוק את הציוד.',
      'Éclairs — glaçer — à la crème',
      'a'.repeat(20_000),
      'weld, '.repeat(4_000),
      ' — '.repeat(5_000),
      'x-'.repeat(10_000),
      `${'very '.repeat(4_000)}— weld.`,
    ];
    for (const value of strings) {
      const parts = parseStatement(value, lexicon);
      findLaterActions(parts, lexicon);
      for (const part of [parts.topic, parts.separator, parts.body, ...parts.actions]) {
        ok(!part || part.text === value.slice(part.start, part.end));
      }
    }
    strictEqual(lemmas('🔥 Hot work — 🔥 weld pipes.'), 'weld base');
  });
});
