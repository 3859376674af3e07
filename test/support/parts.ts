/** Fixtures of a part of a file: the rest of a framework around them, on lines of its own so that marks stay in place. */

/** Keys of `occupation`. */
export function occupation(keys: string): string {
  return `{"framework": {"levels": {}}, "occupation": {\n${keys.replace(/^\n/, '')}\n}}`;
}

/** Keys of the whole file. */
export function root(keys: string): string {
  return `{"framework": {"levels": {}},\n${keys.replace(/^\n/, '')}\n}`;
}

/** Keys of `framework`, beside the levels. */
export function framework(keys: string): string {
  return `{"occupation": {}, "framework": {"levels": {},\n${keys.replace(/^\n/, '')}\n}}`;
}

/** Keys of `framework.levels`. */
export function levels(keys: string): string {
  return `{"framework": {"levels": {\n${keys.replace(/^\n/, '')}\n}}}`;
}
