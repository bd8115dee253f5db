/**
 * What a page throws is nothing found. Pages are untrusted; and in Firefox whatever is held of a frame that has gone elsewhere is dead:
 * to touch it throws (https://developer.mozilla.org/docs/Web/JavaScript/Reference/Errors/Dead_object).
 */
export function safely<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
