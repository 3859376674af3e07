/** Made when it is first needed: it takes a tenth of a small run. */
let segmenter: Intl.Segmenter | undefined;

/** Two columns each: East Asian wide letters, and emoji. */
const wide =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (/^[\x20-\u02ff\u2010-\u2027]*$/.test(text)) {
    return text.length;
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    width += wide.test(segment) ? 2 : /^[\p{Mn}\u200b-\u200d]+$/u.test(segment) ? 0 : 1;
  }
  return width;
}
