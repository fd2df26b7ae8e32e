import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../', import.meta.url));

/** Files of the project's folders that end in one of the endings, by their paths in it; nothing that was built. */
export const filesIn = async (folders: readonly string[], ...endings: string[]): Promise<string[]> => {
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(`${project}${folder}`, { recursive: true })).map((file) => `${folder}/${file}`),
    ),
  );
  return found
    .flat()
    .filter((file) => endings.some((ending) => file.endsWith(ending)) && !/node_modules|\/dist\//.test(file));
};
