/** Other orders than by how well entries answer. */

const NEVER = '9999';

/** Degrees of latitude are longer than those of longitude, the more so the farther north. */
const DEGREES = Math.PI / 180;

/**
 * By the next date; what has none comes last. The order among equals stays.
 *
 * @template T
 * @param {T[]} hits
 * @param {(hit: T) => string|undefined} next the date as 2026-12-01
 * @returns {T[]}
 */
export function byDate(hits, next) {
  return sorted(hits, (hit) => next(hit) || NEVER, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * By the distance from an area's centre to that of the nearest area an entry is in.
 *
 * @template {{ref: string}} T
 * @param {T[]} hits
 * @param {string} from the id of an area
 * @param {{id: string, center?: [number, number]}[]} areas with latitude and longitude
 * @param {Object<string, number[]>} entries area to the entries in it
 * @returns {T[]} unchanged where the area has no centre
 */
export function byDistance(hits, from, areas, entries) {
  const start = areas.find(({ id }) => id === from)?.center;
  if (!start) {
    return hits;
  }
  const away = new Map();
  for (const { id, center } of areas) {
    const distance = id === from ? 0 : center ? between(start, center) : Infinity;
    for (const number of entries[id] ?? []) {
      away.set(number, Math.min(distance, away.get(number) ?? Infinity));
    }
  }
  return sorted(hits, ({ ref }) => away.get(Number(ref)) ?? Infinity, (a, b) => (a === b ? 0 : a - b));
}

function between([latitude, longitude], [otherLatitude, otherLongitude]) {
  const east = (longitude - otherLongitude) * Math.cos(latitude * DEGREES);
  return Math.hypot(latitude - otherLatitude, east);
}

function sorted(hits, key, compare) {
  return hits
    .map((hit) => [key(hit), hit])
    .sort(([a], [b]) => compare(a, b))
    .map(([, hit]) => hit);
}
