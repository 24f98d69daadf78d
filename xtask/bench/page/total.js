// What the model's draws compute, in the JavaScript that a page without WebAssembly would have: the
// total of four companies and of all together, its percentiles, in typed arrays that are used again.
"use strict";

const INPUTS = 34, COMPANIES = 4, HOURS = 8766;
// Places of the model's inputs.
const PRICE = 0, FLEET = 1, RATE = 5, LIFE = 6, SERVER = 15, NETWORK = 16, BUILDING = 17, POWER = 18,
  LOAD = 19, PUE = 20;
const USED = [0, 1, 2, 3, 4, 5, 6, 15, 16, 17, 18, 19, 20, 21, 22, 23];
const PRIMES = [2, 3, 5, 7, 11, 13, 19, 23, 31, 43, 47, 53, 59, 61, 67, 73, 79, 89, 97, 103, 109, 113, 127,
  137, 139, 151, 157, 163, 179, 181, 191, 193, 199, 211];

/** The same draws each time: what they keep is computed once, as the model does. */
function fixedDraws(count) {
  const below = [], above = [];
  for (let input = 0; input < INPUTS; input++) {
    below.push(new Float64Array(count));
    above.push(new Float64Array(count));
    for (let i = 0; i < count; i++) {
      const u = (0.5 + i * Math.sqrt(PRIMES[input])) % 1;
      below[input][i] = Math.sqrt(u);
      above[input][i] = Math.sqrt(1 - u);
    }
  }
  return (input, low, peak, high, values) => {
    const rise = Math.sqrt((high - low) * (peak - low)), fall = Math.sqrt((high - low) * (high - peak));
    const up = below[input], down = above[input], turn = Math.sqrt((peak - low) / (high - low));
    for (let i = 0; i < count; i++) values[i] = up[i] < turn ? low + up[i] * rise : high - down[i] * fall;
  };
}

/** New draws each time, as most pages do. */
function newDraws(count) {
  return (input, low, peak, high, values) => {
    const turn = (peak - low) / (high - low);
    const rise = (high - low) * (peak - low), fall = (high - low) * (high - peak);
    for (let i = 0; i < count; i++) {
      const u = Math.random();
      values[i] = u < turn ? low + Math.sqrt(u * rise) : high - Math.sqrt((1 - u) * fall);
    }
  };
}

/** A function that computes all totals and gives the percentiles of each. */
function totals(spans, count, draw) {
  const values = USED.map(() => new Float64Array(count));
  const column = (input) => values[USED.indexOf(input)];
  const sums = Array.from({ length: COMPANIES + 1 }, () => new Float64Array(count));
  const [price, rate, life, server, network, building, power, load] =
    [PRICE, RATE, LIFE, SERVER, NETWORK, BUILDING, POWER, LOAD].map(column);
  return () => {
    for (const input of USED) {
      const [low, peak, high] = spans[input];
      if (low < high) draw(input, low, peak, high, column(input));
      else column(input).fill(peak);
    }
    sums[COMPANIES].fill(0);
    for (let company = 0; company < COMPANIES; company++) {
      const fleet = column(FLEET + company), pue = column(PUE + company);
      const out = sums[company], all = sums[COMPANIES];
      for (let i = 0; i < count; i++) {
        const hardware = fleet[i] * price[i] + fleet[i] * server[i], it = fleet[i] * power[i];
        const total = hardware + hardware * network[i] / (1 - network[i]) + it * building[i] / 1000 +
          it * load[i] * pue[i] * HOURS * rate[i] * life[i];
        out[i] = total;
        all[i] += total;
      }
    }
    return sums.map(percentiles);
  };
}

/** p5, p50, p95 by selection; reorders the array. */
function percentiles(array) {
  const last = array.length - 1, [k5, k50, k95] = [0.05, 0.5, 0.95].map((share) => Math.round(share * last));
  const p50 = select(array, k50, 0, last);
  return [select(array, k5, 0, k50), p50, select(array, k95, k50, last)];
}

function select(array, rank, low, high) {
  while (low < high) {
    const pivot = array[(low + high) >> 1];
    let i = low, j = high;
    while (i <= j) {
      while (array[i] < pivot) i++;
      while (array[j] > pivot) j--;
      if (i <= j) {
        const value = array[i];
        array[i++] = array[j];
        array[j--] = value;
      }
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else break;
  }
  return array[rank];
}

/** As `measure.rs` does it. */
function times(run) {
  const start = performance.now();
  let runs = 0;
  for (; performance.now() - start < 400; runs++) run();
  const repeats = Math.max(1, Math.ceil(8 / ((performance.now() - start) / runs)));
  const taken = Array.from({ length: 41 }, () => {
    const start = performance.now();
    for (let i = 0; i < repeats; i++) run();
    return (performance.now() - start) / repeats;
  });
  taken.sort((a, b) => a - b);
  return [taken[20], taken[38]];
}

/** A line of name, count, median and p95 for each; `check` holds the percentiles that must come out. */
function benchTotals(spans, check) {
  const lines = [];
  for (const [name, draws, tolerance] of [["same draws", fixedDraws, 1e-9], ["new draws", newDraws, 0.02]])
    for (const [size, count] of [["10k", 10000], ["100k", 100000]]) {
      const run = totals(spans, count, draws(count));
      const off = run()[COMPANIES].map((found, i) => Math.abs(found / check[i] - 1));
      if (Math.max(...off) > (count === 10000 ? tolerance : 0.02)) throw new Error(`${name}: off by ${off}`);
      lines.push([`${name} ${size}`, COMPANIES * count, ...times(run)].join("\t"));
    }
  return lines.join("\n");
}
