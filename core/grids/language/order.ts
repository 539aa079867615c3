import type { Template } from './define';

/** Grids as the gallery shows them: each one right behind the one that it says it is `after`. */
export function inOrder(templates: readonly Template[]): readonly Template[] {
  const lost = templates.find(({ after }) => after !== undefined && !templates.some(({ id }) => id === after));
  if (lost) throw new Error(`${lost.id}: no grid is called « ${lost.after} »`);
  const behind = (id: string | undefined): readonly Template[] =>
    templates
      .filter(({ after }) => after === id)
      .reduce<readonly Template[]>((all, one) => all.concat(one, behind(one.id)), []);
  const ordered = behind(undefined);
  const circling = templates.find((one) => ordered.indexOf(one) < 0);
  if (circling) throw new Error(`${circling.id}: what it is after comes after it`);
  return ordered;
}
