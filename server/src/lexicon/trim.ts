/**
 * A text without the characters at its end that a list names. A loop, since `/[.;]+$/` takes time quadratic in a
 * long run of such characters that does not stand at the end, and any string that JSON can hold may come.
 */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) {
    end--;
  }
  return text.slice(0, end);
}
