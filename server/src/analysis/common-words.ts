import { stem } from '../lexicon/stem';

/**
 * Words that statements of any trade hold: they tell the stage or the form of work rather than its subject, whatever
 * their rarity in one file.
 */
export const commonWeight = 0.5;
export const commonWords = new Set(
  (
    'manage develop plan practice procedure process system support task work activity technical standard ' +
    'strategy policy program govern require need use user service operate organization team staff role project ' +
    'report record document review prepare produce provide perform implement apply maintain monitor manual basic ' +
    'complex simple routine advanced common specific general method tool material equip resource information ' +
    'issue problem result outcome level area site day week month year time end shift local assign approve agree ' +
    'set lead direct follow complete identify check help assist coordinate ensure group line senior colleague ' +
    'supervise guide instruct oversight direction input customer client department business company enterprise'
  )
    .split(' ')
    .map(stem),
);
