import assert from 'node:assert/strict';
import { judged, threadsOf } from '../../support/judged';

/** A garage: three abilities, and three statements that stand alone. */
const garage = `
emerging: Brake checks — measure pads and discs under direct supervision.
emerging: Customer greeting — welcome drivers at the desk as directed.
emerging: Parts deliveries — count boxes against the delivery note.
emerging: Overalls — wear at all times.
developing: Brake repairs — replace pads and bleed lines with minimal supervision.
developing: Customer complaints — settle small complaints at the desk.
developing: Parts suppliers — compare prices and place weekly orders.
developing: Paint touch-ups — sand and spray small chips.
proficient: Brake faults — diagnose anti-lock failures autonomously.
proficient: Supplier contracts — negotiate terms for parts and oil.
advanced: Customer experience — set the group-wide standard of service.
advanced: Apprenticeships — sponsor places across the organization.`;

suite('threads', () => {
  test('join what develops one ability over the levels, by topic, synonym and field of work', () => {
    assert.deepEqual(threadsOf(judged(garage)), [
      ['emerging 0', 'developing 0', 'proficient 0'],
      ['emerging 1', 'developing 1', 'advanced 0'],
      ['emerging 2', 'developing 2', 'proficient 1'],
    ]);
  });

  test('have a name in the words of their authors, and an id made of it', () => {
    const [brakes] = judged(garage).threads;
    assert.equal(brakes?.name, 'Brake checks');
    assert.equal(brakes?.id, 'brake-checks');
  });

  test('a statement belongs to one thread at most, and a thread has two levels at least', () => {
    const analysis = judged(garage);
    const members = analysis.threads.flatMap(({ statements }) => statements);
    assert.equal(new Set(members).size, members.length);
    for (const { statements } of analysis.threads) {
      assert.ok(new Set(statements.map(({ level }) => level)).size > 1);
    }
    for (const statement of members) {
      assert.ok(analysis.threadOf(statement)?.statements.includes(statement));
    }
  });

  test('the same topic is one thread, whatever the phrases say', () => {
    assert.deepEqual(
      threadsOf(judged('basic: Wall ties — count boxes.\nadvanced: Wall ties — approve corrosion limits by tender.')),
      [['basic 0', 'advanced 0']],
    );
  });

  test('keep the order of the levels where the sure ones do', () => {
    const table = (second: string, third: string): string => `
emerging: Brake checks — measure pads and discs.
emerging: Tyre checks — measure the tread and the pressure of tyres.
emerging: Morning round — walk it with the foreman.
emerging: Paint touch-ups — sand and spray small chips.
emerging: Invoices — file invoices by customer.
developing: Brake repairs — replace pads and discs.
developing: Tyre repairs — mend tyres and restore their pressure.
developing: ${second}
developing: Paint repairs — sand and spray whole panels.
developing: ${third}`;
    const round = 'Evening round — take it alone.';
    const invoices = 'Invoice queries — settle invoices with the customer.';
    const joins = (text: string): boolean =>
      threadsOf(judged(text)).some((thread) => thread.includes('emerging 2') && thread.length === 2);
    assert.equal(joins(table(round, invoices)), true);
    assert.equal(joins(table('Luggage — carry it out.', invoices)), false);
  });

  test('a placeholder is no step of a thread', () => {
    const analysis = judged(
      'basic: Planning — list tasks.\nintermediate: Planning — not currently defined.\nadvanced: Planning — set horizons.',
    );
    assert.deepEqual(threadsOf(analysis), [['basic 0', 'advanced 0']]);
    assert.deepEqual(
      analysis.threads[0]?.missing.map(({ key }) => key),
      ['intermediate'],
    );
  });

  test('of topics that are categories, a thread is a topic, under a longer name at a level too', () => {
    const analysis = judged(`
1: Strategy — describe the plan.
1: Strategy — name its measures.
1: Culture — greet newcomers.
1: Culture — thank colleagues.
2: Strategy and change management — explain the plan to others.
2: Strategy and change management — collect objections.
2: Culture — host events.
3: Strategy — shape the plan.
3: Culture — champion candour.`);
    assert.deepEqual(threadsOf(analysis), [
      ['1 0', '1 1', '2 0', '2 1', '3 0'],
      ['1 2', '1 3', '2 2', '3 1'],
    ]);
    assert.deepEqual(
      analysis.threads.flatMap(({ missing }) => missing),
      [],
    );
  });
});

suite('gaps', () => {
  const gap = `
emerging: Stock counts — count shelves as directed.
emerging: Till opening — unlock and log in under direct supervision.
developing: Till reconciliation — match takings to receipts.
proficient: Stock control — analyse losses and set counting cycles.
proficient: Till audits — audit tills at several branches.`;

  test('are the levels that a thread skips between two that it has', () => {
    assert.deepEqual(
      judged(gap).threads.map(({ name, missing }) => [name, missing.map(({ key }) => key)]),
      [
        ['Stock counts', ['developing']],
        ['Till opening', []],
      ],
    );
  });

  test('are not asked for where only single words link the two sides', () => {
    const analysis = judged(`
emerging: Personal hygiene — wash hands at every change of task.
developing: Fish — poach and steam.
proficient: Kitchen cleaning — supervise the washing of floors and pans.`);
    assert.deepEqual(
      analysis.threads.flatMap(({ missing }) => missing),
      [],
    );
  });
});

suite('threads in the configuration', () => {
  const table = `
emerging: Rota — post the weekly sheet.
developing: Shift swaps — agree changes.
proficient: Roof tiles — order slates.
advanced: Headcount — set the yearly plan.`;

  test('a link names a thread, and all that it skips is missing', () => {
    const threads = {
      link: [{ name: 'Staffing', topics: ['rota', 'Shift swap', 'Headcount'] }],
      cut: [],
    };
    const [thread] = judged(table, { threads }).threads;
    assert.deepEqual(
      [thread?.name, thread?.id, thread?.confidence, thread?.statements.length, thread?.missing.map(({ key }) => key)],
      ['Staffing', 'staffing', 1, 3, ['proficient']],
    );
  });

  test('a cut keeps topics apart that would be one thread', () => {
    const joined = 'emerging: Till opening — unlock.\ndeveloping: Till closing — lock.';
    assert.equal(judged(joined).threads.length, 1);
    const threads = { link: [], cut: [['Till opening', 'Till closing']] };
    assert.equal(judged(joined, { threads }).threads.length, 0);
  });
});

suite('the ladder', () => {
  test('keeps the order of the text for keys that look like numbers', () => {
    const analysis = judged('n00b: A — list.\nplay3r: B — list.\npr0: C — list.\n1337: D — list.');
    assert.deepEqual(
      analysis.ladder.map(({ key }) => key),
      ['n00b', 'play3r', 'pr0', '1337'],
    );
  });

  test('in the order of the alphabet it is not taken for seniority', () => {
    const analysis = judged(`
alpha: Rules — set company-wide standards.
bravo: Fleet — drive vans.
delta: Rules — follow under direct supervision.`);
    assert.equal(analysis.ordered, false);
    assert.deepEqual(
      analysis.threads.map(({ missing, regressions }) => [...missing, ...regressions]),
      [[]],
    );
    assert.equal(
      analysis.ladder.flatMap(({ statements }) => statements).some((it) => analysis.of(it).fit.rank),
      false,
    );
  });
});
