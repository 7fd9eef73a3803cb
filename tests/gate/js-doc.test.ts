import { allFunctions } from '../../src/functions/registry';
import { jsDoc } from '../../src/gate/js-doc';

describe.each(allFunctions())('the comment above $name', ({ name, definition }) => {
  test.each(['en', 'ru'] as const)('says all that the help of Sheets shows, in %s', (language) => {
    const lines = jsDoc(name, definition, language).split('\n');
    const { question, summary, parameters } = definition;
    expect(lines[0]).toBe('/**');
    expect(lines[1]).toBe(` * ${question[language]} ${summary[language]}`);
    expect(lines.filter((line) => line.startsWith(' * @param'))).toEqual(
      parameters.map(({ name: parameter, optional, help }) => {
        const mark = { en: 'Optional. ', ru: 'Необязательно. ' }[language];
        return ` * @param {any} ${parameter} ${optional ? mark : ''}${help[language]}`;
      }),
    );
    expect(lines.slice(-2)).toEqual([' * @customfunction', ' */']);
  });
});
