/** The list of entities by kind: name, how often, roles, other names. */

import { type ArticleAnalysis, type Entity, type NameKind, nameKinds } from '../../../core/analysis.ts';
import { kindMarks } from './renderText.ts';
import { paint, type Screen, type Style, safeText } from './screen.ts';
import { paintLine, type Run, widthOf, wrap } from './wrap.ts';

export const headings: Readonly<Record<NameKind, string>> = {
  person: 'People',
  organization: 'Organizations',
  group: 'Groups',
  place: 'Places',
};

/** Wide enough for most names of bodies; a longer one pushes its own count aside. */
const NAME_COLUMN = 36;

/** The most mentioned first. */
export function renderEntities({ entities }: ArticleAnalysis, screen: Screen, width: number | undefined): string[] {
  const names = entities.map(({ name }) => widthOf([run(safeText(name))]));
  const column = Math.min(Math.max(0, ...names), NAME_COLUMN);
  return nameKinds.flatMap((kind) => {
    const own = entities.filter((entity) => entity.kind === kind);
    if (own.length === 0) return [];
    const mark = screen.styled ? ` ${paint(screen, 'dim', kindMarks[kind])}` : '';
    const heading = `${paint(screen, 'strong', headings[kind])}${mark}`;
    const sorted = [...own].sort((a, b) => b.mentions.length - a.mentions.length);
    return ['', heading, ...sorted.flatMap((entity) => entityLines(entity, column, screen, width))];
  });
}

/** Name and count in columns; what does not fit beside them goes on below, indented. */
function entityLines(entity: Entity, column: number, screen: Screen, width: number | undefined): string[] {
  const name = safeText(entity.name);
  const gap = ' '.repeat(Math.max(1, column + 2 - widthOf([run(name)])));
  const count = `${entity.mentions.length}×`.padStart(4);
  const head = `  ${paint(screen, entity.kind, name)}${gap}${paint(screen, 'dim', count)}`;
  const details = [...entity.roles.map(safeText), ...alsoNamed(entity)].join(' · ');
  if (details === '') return [head];
  const indent = column + 10;
  const lines = wrap([run(details, 'dim')], width === undefined ? undefined : Math.max(width - indent, 20));
  const painted = lines.map((line) => paintLine(screen, line));
  return painted.map((line, i) => (i === 0 ? `${head}  ${line}` : ' '.repeat(indent) + line));
}

function alsoNamed({ aliases }: Entity): string[] {
  return aliases.length > 0 ? [`also ${aliases.map(safeText).join(', ')}`] : [];
}

function run(text: string, style: Style = 'plain'): Run {
  return { text, style };
}
