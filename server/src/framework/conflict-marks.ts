/** What stands in front of each side of a conflict that a merge left in a statement or value, in the manner of git. */
export const conflictMarkers = { ours: '<<<<<<< OURS: ', base: '||||||| BASE: ', theirs: '>>>>>>> THEIRS: ' } as const;

/** In the place of a text that a side has no more. */
export const deletedText = '(deleted)';
