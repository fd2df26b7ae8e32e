/** One row of the catalogue: current version, the class that says what the data looks like, and its name in Chinese. */
export const event = <T extends object>(v: number, data: new () => T, chinese: string) => ({ v, data, chinese });
