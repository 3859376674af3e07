/**
 * A URI as it is compared: clients and file systems encode other characters each (`a(1).json` is `a%281%29.json` in
 * VS Code), and write the letter of a drive large or small.
 */
export function keyOf(uri: string): string {
  let decoded = uri;
  try {
    decoded = decodeURIComponent(uri);
  } catch {
    // A percent sign that stands for itself.
  }
  return decoded.replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}
