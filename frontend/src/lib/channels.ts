/** One line typed into a new record's form, as the list of channels the server takes. */
export function asChannels(typed: string): { value: string }[] {
  const value = typed.trim();
  return value ? [{ value }] : [];
}
