/** Moves pins apart until each can be read and hit; the same places always end up at the same spots. */
const ROUNDS = 80;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * @param {{x: number, y: number}[]} spots
 * @param {number} least pixels from one to the next
 * @return {{x: number, y: number}[]} as many, in the same order
 */
export function apart(spots, least) {
  const pins = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let still = true;
    for (let i = 0; i < pins.length; i += 1) {
      for (let j = i + 1; j < pins.length; j += 1) {
        still = !push(pins[i], pins[j], least, j) && still;
      }
    }
    if (still) {
      break;
    }
  }
  return pins;
}

/** Two at the same spot part in a direction of their own. */
function push(one, other, least, turn) {
  const distance = Math.hypot(other.x - one.x, other.y - one.y);
  const overlap = least - distance;
  if (overlap <= 0.01) {
    return false;
  }
  const angle = distance < 0.01 ? turn * GOLDEN_ANGLE : Math.atan2(other.y - one.y, other.x - one.x);
  const x = (Math.cos(angle) * overlap) / 2;
  const y = (Math.sin(angle) * overlap) / 2;
  one.x -= x;
  one.y -= y;
  other.x += x;
  other.y += y;
  return true;
}
