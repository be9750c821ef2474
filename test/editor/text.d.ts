/** Text that the bundler puts into the suite. */

declare module '*.txt' {
  const text: string;
  export default text;
}
