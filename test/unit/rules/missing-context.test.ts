import { checkAmong, testAmong } from '../../support/among';

const rule = 'missing-context';

suite(rule, () => {
  testAmong(rule, 'emerging', [
    'Brakes — inspect pads and rotors on light trucks.',
    'Hazardous waste stores — inspect daily.',
    'Brakes — «inspect.» => "inspect." says too little',
    'Hazardous waste stores — «inspect.»',
    'Brakes — «inspect daily.»',
    'Brakes — ',
  ]);

  test('takes the number of words from the options', () =>
    checkAmong(rule, 'emerging', 'Hazardous waste stores — «inspect daily.»', {
      rules: { [rule]: { options: { words: 6 } } },
    }));
});
