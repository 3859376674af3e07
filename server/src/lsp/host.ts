/** All that the server knows of the world outside its connection. */
export interface Host {
  /** The text at a URI; undefined where there is no file. Other failures throw. */
  readFile(uri: string): Promise<string | undefined>;
  delay(milliseconds: number): Promise<void>;
  /** The address of a rule's page, with `{rule}` for its id; a client may name another at `initialize`. */
  readonly rulePage: string | undefined;
}
