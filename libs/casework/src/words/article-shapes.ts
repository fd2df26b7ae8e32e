/**
 * How articles are built that grounds cite more closely than by their number: one number for each 款 (paragraph), in
 * order, that says how many 项 (items) stand under it. `[5]` is one paragraph with five items (APL Art.32), `[4, 0]` two
 * paragraphs of which the first has four items (APL Art.57). An edition that is built otherwise has a line of its own.
 * Counted in the texts named in docs/procedure.md.
 */
export const articleShapes: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>> = {
  ACL: { 9: [5], 12: [6], 25: [0, 0, 0], 28: [5, 0], 39: [4, 0], 42: [0, 0], 45: [0, 0], 46: [0, 0, 0] },
  ALL: { 46: [0, 0], 89: [4, 0, 0] },
  APL: {
    9: [6],
    28: [0, 0],
    32: [5],
    33: [0, 0, 0],
    35: [0, 0],
    43: [0, 0, 0],
    52: [0, 0, 0],
    57: [4, 0],
    58: [4, 0],
    59: [6, 0],
    63: [6, 0],
    64: [8],
    66: [0, 0],
    72: [4, 0],
    73: [0, 0, 0],
    74: [0, 0, 0],
    75: [0, 0],
    76: [5, 0],
  },
  'APL 1996': { 46: [0, 0, 0] },
  ARL: { 23: [5, 0] },
  CR121: { 23: [8, 0] },
  CRED: { 4: [4, 0], 6: [0, 0], 8: [4, 0, 0, 0, 0, 0], 11: [3], 14: [0, 4, 0, 0], 16: [0, 0, 0] },
  GSS: { 8: [3, 0] },
  PR: {
    17: [0, 0],
    19: [4, 0],
    23: [8, 0, 0, 0],
    30: [0, 0],
    41: [0, 0, 0],
    42: [5, 0, 0],
    48: [6],
    52: [0, 0, 0],
    50: [4, 0, 0],
    57: [0, 0],
    60: [5, 0],
    62: [7],
    76: [0, 0],
    77: [5],
    82: [5],
  },
  RESP: { 11: [13] },
  SBL: { 2: [0, 4] },
};
