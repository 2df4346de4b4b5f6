/** Choices kept on this machine, each under a name of its own; what an older page left there is read with care. */

/** `read` makes a value of whatever was found, or of null. */
export function kept<T>(name: string, read: (found: unknown) => T): T {
  try {
    return read(JSON.parse(localStorage.getItem(name) ?? 'null'));
  } catch {
    return read(null);
  }
}

/** The texts of a list, whatever else was found. */
export const textsIn = (found: unknown): readonly string[] =>
  Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
