/** The table of imports in ARCHITECTURE.md as a picture: an arrow to each folder whose values another may import. */
export function importPicture(page) {
  const [, table = ''] = /\n\| in `src\/`[^\n]*\n\|[-| ]*\n((?:\|[^\n]*\n)+)/.exec(page) ?? [];
  const rows = table.trim().split('\n').map(cellsOf);
  const reached = new Map(rows.map(([[area = ''] = [], values = []]) => [area, values]));
  const arrows = rows.flatMap(([[area = ''] = [], values = []]) =>
    values
      .filter((value) => !values.some((other) => reaches(reached, other, value)))
      .map((value) => `  ${nodeOf(area)} --> ${nodeOf(value)}`),
  );
  return ['```mermaid', 'flowchart TD', ...arrows, '```'].join('\n');
}

/** Whether one area reaches another through a third, so that it needs no arrow of its own. */
function reaches(reached, from, to) {
  const next = reached.get(from) ?? [];
  return next.includes(to) || next.some((area) => reaches(reached, area, to));
}

function cellsOf(row) {
  return row
    .split('|')
    .slice(1)
    .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
}

function nodeOf(area) {
  return `${area.replace(/\W/g, '_')}["${area}"]`;
}
