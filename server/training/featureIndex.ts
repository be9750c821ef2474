/** Numbers the features that occur often enough, by their 32-bit hashes. */

export interface FeatureIndex {
  readonly size: number;
  /** The number of a feature, or -1. */
  readonly of: (feature: number) => number;
  /** The hashes, by number. */
  readonly features: Int32Array;
}

export interface FeatureCounter {
  readonly count: (feature: number) => void;
  /** Those counted at least `least` times, in the order of their hashes. */
  readonly index: (least: number) => FeatureIndex;
}

export function createFeatureCounter(bits = 24): FeatureCounter {
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits);
  const counts = new Uint8Array(1 << bits);
  let used = 0;
  return {
    count(feature) {
      let at = feature & mask;
      while (counts[at] && keys[at] !== feature) at = (at + 1) & mask;
      if (!counts[at]) {
        if (++used > mask * 0.9) throw new Error('too many features for the counter');
        keys[at] = feature;
      }
      if (counts[at]! < 255) counts[at]!++;
    },
    index: (least) => indexFeatures(keys.filter((_, at) => counts[at]! >= least)),
  };
}

export function indexFeatures(chosen: Int32Array): FeatureIndex {
  const features = Int32Array.from(chosen).sort();
  const bits = Math.max(1, Math.ceil(Math.log2(features.length * 1.8 + 1)));
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(1 << bits);
  for (const [number, feature] of features.entries()) {
    let at = feature & mask;
    while (slots[at]) at = (at + 1) & mask;
    slots[at] = number + 1;
  }
  return {
    size: features.length,
    features,
    of(feature) {
      for (let at = feature & mask; ; at = (at + 1) & mask) {
        const number = slots[at]! - 1;
        if (number < 0 || features[number] === feature) return number;
      }
    },
  };
}
