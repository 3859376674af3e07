import assert from 'node:assert/strict';
import { framework, withProject } from '../support/command';

/** Read by people before it was put here: what a terminal shows for a file with some faults. */
const expected = `frameworks/pumps.json
  1:16      information The levels stand in the order "developing", "emerging", "proficient", "advanced". Put them weakest first: "emerging", "developing", "proficient", "advanced".  level-order
            levels
            ~~~~~~
  1:180     warning     A hyphen divides "Pumps" from its action. Write an em dash with a blank on either side (" — ").  malformed-separator
            Pumps - drain pumps  under direct supervision.
                  ~
  1:193     hint        2 blanks stand here where one is enough. Remove the rest.  untidy-text
            Pumps - drain pumps  under direct supervision.
                               ~~

3 findings: 1 warning, 1 information, 1 hint (1 file looked at, 1 framework).
`;

suite('the report for people', () => {
  test('shows the place, what to do and the words at fault', () =>
    withProject(
      {
        'frameworks/pumps.json': framework({
          developing: ['Valves — replace valves with minimal supervision.'],
          emerging: ['Pumps - drain pumps  under direct supervision.'],
          proficient: ['Leaks — analyze causes of leaks independently.'],
          advanced: ['Water policy — set the strategy for all plants.'],
        }),
      },
      async ({ lint }) => {
        const { code, stdout, stderr } = await lint(['check', 'frameworks']);
        assert.deepEqual([code, stderr], [0, '']);
        assert.equal(stdout, expected);
      },
    ));
});
