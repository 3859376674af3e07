import { checkStatement } from '../../support/check';

const rule = 'negative-statement';

suite(rule, () => {
  for (const statement of [
    'Meetings — give every attendee a turn.',
    'Faults — troubleshoot non-routine failures without supervision.',
    'Stores — separate items that are not in use.',
    'Ladders — not only inspect but also repair them.',
    'Notices — note what may not be removed.',
  ]) {
    test(`says nothing of "${statement}"`, () => checkStatement(rule, 'emerging', statement));
  }

  for (const fixture of [
    `
Meetings — do not interrupt.
           ^^^^^^ negative-statement: "do not" says what is not done
`,
    `
Meetings — the chair doesn’t interrupt.
                     ^^^^^^^
`,
    `
Meetings — Never interrupt.
           ^^^^^
`,
    `
Stores — you must not leave tools behind.
             ^^^^^^^^
`,
    `
Meetings — refrain from side talk.
           ^^^^^^^^^^^^
`,
  ]) {
    test(`marks the negation of ${fixture.trim().split('\n')[0]}`, () => checkStatement(rule, 'emerging', fixture));
  }
});
