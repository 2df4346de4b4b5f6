/** One following for all who need it, for as long as anybody does. */

/** Call to take part, and what is returned to leave. The first to come begins it, and says of what; the last ends it. */
export function sharedFollowing<Given extends readonly unknown[]>(
  begin: (...given: Given) => () => void,
): (...given: Given) => () => void {
  let members = 0;
  let end: (() => void) | undefined;
  return (...given) => {
    let isMember = true;
    members += 1;
    end ??= begin(...given);
    return () => {
      if (!isMember) return;
      isMember = false;
      members -= 1;
      if (members > 0) return;
      end?.();
      end = undefined;
    };
  };
}
