/** Looks into a list by halving it. */

/**
 * How many items at the head of a list meet a test, where none behind the first that fails meets it: the index of that
 * first one, or the length of the list.
 */
export function countLeading<T>(list: ArrayLike<T>, test: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(list[middle] as T)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
