/** Whether a choice is one that is looked for: by what it is called, or by its identifier. */
export const isFound = (
  text: string,
  option: { readonly label?: unknown; readonly value?: unknown } | undefined,
): boolean =>
  [option?.label, option?.value].some((each) => String(each).toLowerCase().includes(text.trim().toLowerCase()));
