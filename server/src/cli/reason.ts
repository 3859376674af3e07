/** Why the disk refused, as the rest of a sentence that says what to do. */
export function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EACCES':
    case 'EPERM':
      return 'you have no permission. Change its permissions, or leave it out.';
    case 'ENOENT':
      return 'it is no longer there.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full. Make room and run it again.';
    case 'EROFS':
      return 'the disk is read-only.';
    case 'EISDIR':
      return 'it is a folder.';
    case 'ERR_STRING_TOO_LONG':
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'it is too large. Split it, or leave it out.';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
