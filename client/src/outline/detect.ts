/** Whether it is worth asking the server about a JSON text. It may say no; what is turned away here is no framework. */
export function looksLikeFramework(text: string): boolean {
  return text.includes('"framework"') && text.includes('"levels"');
}
