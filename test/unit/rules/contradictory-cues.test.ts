import { testAmong } from '../../support/among';

const rule = 'contradictory-cues';

suite(rule, () => {
  testAmong(rule, 'developing', [
    'Tyre checks — measure treads independently.',
    'Tyre checks — measure treads under close supervision.',
    'Tyre checks — measure treads under close supervision. Fit tyres independently.',
    'Tyre checks — measure treads independently «under close supervision». => "under close supervision" and "independently" contradict each other',
  ]);
});
