import { checkAmong, checkFixAmong, testAmong } from '../../support/among';

const rule = 'stacked-actions';

/** Nouns that may be verbs, with an object behind them: errands beside the trade, and what only looks so. */
const orders = [
  'Asbestos registers — update after each refurbishment survey and «book rooms for tenant evenings».',
  'Ward rounds — record vital signs of patients at the bedside and «order stationery for the ward».',
  'Tree surgery — prune limbs in parks with a harness and «file invoices for the depot».',
  'Brick walls — lay facing bricks to a line and level and «water the office plants».',
  'Newsletters — draft summaries of rate changes for clients and «order new stationery for the team».',
  'Workplace injuries — arrange modified duties with supervisors and physicians and «order the gifts for long-service awards».',
  'Test results — validate analyser output of each batch and «update the staff page of the website».',
  'Stores — maintain order and stock records for the workshop each day.',
  'Tooling — issue hand tools to the crew and order forms from the store.',
  'Milk testing — sample milk in the dairy parlour and order and stock records.',
  'Reception desk — greet visitors in the foyer each morning and book meeting rooms.',
  'Vehicle servicing — change oil and filters at set intervals and order parts.',
  'Building works — plan the extension of a house and order materials.',
  'Case records — scan letters into the client system and file invoices.',
  'Rosters — balance skills across all shifts and update the rota each week.',
  'Illustration — commission an image style and set the roster of contributors.',
];

suite(rule, () => {
  testAmong(rule, 'developing', [
    'Raceways — plan and install multi-storey cable trays.',
    'Motors — disconnect, swap, and realign like-for-like units.',
    'Leaks — locate wet joints with a camera and report them to the foreman.',
    'Boilers — service burners at the yearly stop and set their flame.',
    'Reports — write summaries for managers that explain trends and propose repairs of the plant.',
    'Budgets — «record, forecast, defend, and approve» spending. => are 4 acts in one statement',
    'Course records — audit completion data each quarter and «negotiate room-hire rates with external venues». => "negotiate" starts a second act that has little to do with "Course records"',
    'Piping and valves — hang runs of up to 50 mm with reduced oversight and «schedule the team’s holiday rota».',
    'Panels — wire boards and sockets with boards and panel members of the crew.',
    'Sprays — mix and apply products within wind and buffer-zone limits of the label.',
    'Temperatures — monitor probes and door openings and start the contingency plan with occasional help.',
    'Audits — inspect hotels and high-rise blocks and enforce improvements on own authority.',
    'Lockers — check every item against the card each day and tell the crew commander what is missing.',
    'Assessment of learning — analyse patterns across a cohort autonomously and produce the two-year progress check with health visitors.',
    'Accident forms — complete for minor injuries and prescribed doses and obtain a parent’s signature on the same day.',
    'Heart attacks — tell one from its mimics on the monitor and arrange direct admission to the catheter laboratory.',
    'Customer surveys — compile scores and comments into a two-page report and «clean the office fridge on Fridays».',
    ...orders,
    'Overdue items — chase, waive, or recall in line with policy.',
    'Data — modify records to accurately and quickly convey the meaning of numbers.',
    'Boilers — service burners each year. «Train the cooks on kitchen hygiene.» => A second sentence starts at "Train"',
    'Boilers — service burners of approx. Size 4 each year.',
  ]);

  test('marks verbs that no level bears at once', () =>
    checkAmong(rule, 'developing', 'Boilers — «copy and govern» the yearly plans. => no level fits both'));

  test('takes the number of verbs from the options', () =>
    checkAmong(rule, 'developing', 'Motors — «disconnect, swap, and realign» like units.', {
      rules: { [rule]: { options: { actions: 2 } } },
    }));

  test('makes two statements of one', () => {
    checkFixAmong(
      'developing',
      'Course records — audit completion data each quarter and nego|tiate room-hire rates with external venues.',
      'Make two statements of it',
      'Course records — audit completion data each quarter.",\n  "Course records — negotiate room-hire rates with external venues.',
    );
    checkFixAmong(
      'developing',
      'Boilers — service burners each year. Tra|in the cooks on kitchen hygiene.',
      'Make two statements of it',
      'Boilers — service burners each year.",\n  "Boilers — train the cooks on kitchen hygiene.',
    );
  });
});
