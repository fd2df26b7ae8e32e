/** Prints a result as JSON where `--json` was given, else as lines for a person. */
export const print = (options: { json?: true }, result: unknown, lines: () => string[]): void => {
  process.stdout.write(options.json === true ? `${JSON.stringify(result)}\n` : `${lines().join('\n')}\n`);
};
