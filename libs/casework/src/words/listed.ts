/** Several, parted as Chinese parts them. */
export const listed = (items: readonly (string | number)[]): string => items.join('、');
