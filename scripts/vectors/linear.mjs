/** The little linear algebra that the vectors need. Matrices are arrays of rows. */

/** Uniform in [0, 1) and the same on every machine: mulberry32. */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function dot(a, b) {
  let sum = 0;
  for (let at = 0; at < a.length; at++) {
    sum += a[at] * b[at];
  }
  return sum;
}

export function unit(vector) {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

export function mean(rows) {
  const sums = new Array(rows[0].length).fill(0);
  for (const row of rows) {
    for (let at = 0; at < sums.length; at++) {
      sums[at] += row[at];
    }
  }
  return sums.map((sum) => sum / rows.length);
}

export function subtract(row, other) {
  return row.map((value, at) => value - other[at]);
}

/**
 * Principal axes of the rows, the strongest first, by Jacobi's rotations.
 *
 * @returns `axes[k]` is a direction, `spread[k]` the standard deviation along it
 */
export function principalAxes(rows) {
  const size = rows[0].length;
  const centre = mean(rows);
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let i = 0; i < size; i++) {
      const value = row[i] - centre[i];
      for (let j = i; j < size; j++) {
        matrix[i][j] += (value * (row[j] - centre[j])) / rows.length;
      }
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      matrix[i][j] = matrix[j][i];
    }
  }
  const axes = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++) {
    let rest = 0;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        rest += matrix[p][q] ** 2;
        rotate(matrix, axes, p, q);
      }
    }
    if (rest < 1e-18) {
      break;
    }
  }
  const order = axes.map((_, at) => at).sort((a, b) => matrix[b][b] - matrix[a][a]);
  return {
    centre,
    // The sign of an axis is anybody's: make its greatest part positive.
    axes: order.map((at) => {
      const axis = Array.from(axes[at]);
      const greatest = axis.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
      return axis.map((value) => value * Math.sign(greatest || 1));
    }),
    spread: order.map((at) => Math.sqrt(Math.max(0, matrix[at][at]))),
  };
}

/** Rotates rows and columns `p` and `q` so that what they share becomes 0. `axes` holds the directions as rows. */
function rotate(matrix, axes, p, q) {
  if (Math.abs(matrix[p][q]) < 1e-15) {
    return;
  }
  const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < matrix.length; k++) {
    const [a, b] = [matrix[k][p], matrix[k][q]];
    matrix[k][p] = c * a - s * b;
    matrix[k][q] = s * a + c * b;
  }
  for (let k = 0; k < matrix.length; k++) {
    const [a, b] = [matrix[p][k], matrix[q][k]];
    matrix[p][k] = c * a - s * b;
    matrix[q][k] = s * a + c * b;
    const [x, y] = [axes[p][k], axes[q][k]];
    axes[p][k] = c * x - s * y;
    axes[q][k] = s * x + c * y;
  }
}

/** A rotation by chance, as rows: Gram and Schmidt on random directions. */
export function randomRotation(size, random) {
  const rows = [];
  while (rows.length < size) {
    let row = Array.from({ length: size }, () => random() + random() + random() + random() - 2);
    for (const other of rows) {
      const share = dot(row, other);
      row = row.map((value, at) => value - share * other[at]);
    }
    rows.push(unit(row));
  }
  return rows;
}

/** @returns `count` centres and, for each row, the index of its centre */
export function kMeans(rows, count, rounds, random) {
  const start = new Set();
  while (start.size < count) {
    start.add(Math.floor(random() * rows.length));
  }
  const centres = [...start].map((index) => [...rows[index]]);
  const homes = new Array(rows.length).fill(0);
  for (let round = 0; round <= rounds; round++) {
    rows.forEach((row, index) => {
      let least = Number.POSITIVE_INFINITY;
      for (let at = 0; at < count; at++) {
        const centre = centres[at];
        let distance = 0;
        for (let k = 0; k < row.length; k++) {
          distance += (row[k] - centre[k]) ** 2;
        }
        if (distance < least) {
          least = distance;
          homes[index] = at;
        }
      }
    });
    if (round === rounds) {
      break;
    }
    const members = centres.map(() => []);
    homes.forEach((home, index) => {
      members[home].push(rows[index]);
    });
    members.forEach((own, at) => {
      if (own.length > 0) {
        centres[at] = mean(own);
      }
    });
  }
  return { centres, homes };
}
