/** Topic and sentence apart, and together again. */

const separator = ' — ';

/** The first separator of a statement that is written as the format asks; else all of it is the sentence. */
export function splitStatement(statement: string): { readonly topic: string; readonly sentence: string } {
  const at = statement.indexOf(separator);
  const [topic, sentence] = [statement.slice(0, at), statement.slice(at + separator.length)];
  // Only what comes together again as it was.
  return at > 0 && topic === topic.trim() && sentence === sentence.trim() && sentence !== ''
    ? { topic, sentence }
    : { topic: '', sentence: statement };
}

export function joinStatement(topic: string, sentence: string): string {
  return topic === '' || sentence === '' ? topic + sentence : topic + separator + sentence;
}
