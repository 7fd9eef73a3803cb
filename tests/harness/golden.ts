import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFunctions } from '../../src/functions/registry';
import { allTemplates } from '../../src/templates/all';
import type { Template } from '../../src/templates/define';
import { templateMistakes } from '../../src/writer/check';
import { printed } from '../writer/print';
import { planned } from '../writer/template';

/** A file that keeps what a template writes, to the cell, and what the template would write now. */
export interface Golden {
  readonly file: string;
  readonly now: string;
}

/** The golden files of a template with its sample data, one a language. */
export function goldens(template: Template): Golden[] {
  return (['ru', 'en'] as const).map((language) => ({
    file: `${template.id}.${language}.txt`,
    now: printed(planned({ language }, template)),
  }));
}

/** The golden files of all templates. */
export function allGoldens(): Golden[] {
  return allTemplates().flatMap(goldens);
}

/** What a golden file in the folder holds; a sentence where there is none yet. */
export function kept(folder: string, { file }: Golden): string {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : `${file} is missing\n`;
}

/** What is wrong with the template, or with those of the same id; every variant of it is planned for that. */
export function mistakesIn(template: Template, templates = allTemplates()): string[] {
  const named = templates.filter(({ id }) => id === template.id);
  return templateMistakes(named, allFunctions());
}

export { allTemplates };
