/** Small numbers and plurals, as a newspaper writes them. */

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "four"; figures from 11 on and for fractions. */
export function count(n: number): string {
  return words[n] ?? String(n);
}

/** "one day", "four days". */
export function counted(n: number, unit: string): string {
  return `${count(n)} ${plural(n, unit)}`;
}

/** "once", "twice", "12 times". */
export function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${count(n)} times`;
}

export function plural(n: number, unit: string): string {
  if (n === 1) return unit;
  if (unit === 'century') return 'centuries';
  if (unit === 'millennium') return 'millennia';
  return `${unit}s`;
}

/** "1st", "22nd". */
export function ordinal(n: number): string {
  const tens = Math.abs(n) % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][tens % 10] ?? 'th');
  return `${n}${ending}`;
}

/** With a capital at its start. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
