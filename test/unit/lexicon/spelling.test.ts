import { strictEqual } from 'node:assert';
import { foldSpelling, spellingOf, toBritish } from '../../../server/src/lexicon/spelling';

const pairs =
  `organise organize, analyse analyze, catalyse catalyze, standardising standardizing, authorised authorized,
  prioritisation prioritization, behaviour behavior, colour color, labourers laborers, honourable honorable, centre center,
  metres meters, theatres theaters, catalogue catalog, licence license, defence defense, practise practice,
  programme program, programmes programs, fulfil fulfill, enrol enroll, instils instills, skilful skillful,
  mould mold, plough plow, tyre tire, grey gray, modelling modeling, travelled traveled, counsellor counselor,
  paediatric pediatric, anaesthetic anesthetic, haemorrhage hemorrhage, orthopaedic orthopedic, manoeuvre maneuver,
  manoeuvring maneuvering, aluminium aluminum, judgement judgment, artefacts artifacts`
    .split(',')
    .map((pair) => pair.trim().split(' '));

suite('spelling', () => {
  for (const [british = '', american = ''] of pairs) {
    test(`${british} is ${american}`, () => {
      strictEqual(foldSpelling(british), american);
      strictEqual(foldSpelling(american), american);
      strictEqual(spellingOf(british), 'british');
    });
  }

  test('words that end alike but have one spelling', () => {
    for (const word of `advise supervise revise exercise franchise improvise precise raise otherwise enterprise expertise
      promise surprise comprise premises likewise basis analysis hour four course tour pour outsource resource
      fulfillment enrollment distill install tell meter perimeter parameter enter filter letter water practice
      haven hemp this is his visits raised supervised advising noises`.split(/\s+/)) {
      strictEqual(foldSpelling(word), word);
    }
  });

  test('American base forms have a British twin', () => {
    strictEqual(toBritish('organize'), 'organise');
    strictEqual(toBritish('analyze'), 'analyse');
    strictEqual(toBritish('fulfill'), 'fulfil');
    strictEqual(toBritish('catalog'), 'catalogue');
    strictEqual(toBritish('weld'), 'weld');
    strictEqual(toBritish('size'), 'size');
    strictEqual(spellingOf('organize'), 'american');
    strictEqual(spellingOf('weld'), undefined);
  });
});
