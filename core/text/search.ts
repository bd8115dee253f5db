/**
 * Index of the first of a row's `length` places for which `holds` is true, or `length` where none is. The row is sorted:
 * once true, it stays true. Binary search.
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
