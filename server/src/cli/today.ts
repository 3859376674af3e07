/** `2027-01-31`, in UTC as in CI. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
