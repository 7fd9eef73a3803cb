import { LocaleType, mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formatsEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formatsRu from '@univerjs/preset-sheets-conditional-formatting/locales/ru-RU';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreRu from '@univerjs/preset-sheets-core/locales/ru-RU';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationRu from '@univerjs/preset-sheets-data-validation/locales/ru-RU';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingRu from '@univerjs/preset-sheets-drawing/locales/ru-RU';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteRu from '@univerjs/preset-sheets-note/locales/ru-RU';
import '@univerjs/sheets-drawing-ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { Language } from '../../language';
import { startUniver, type Running } from './create';

/** Univer with everything one sees, in an element of the page. */
export function startPageUniver(container: string, language: Language): Running {
  const running = startUniver(
    {
      locale: language === 'ru' ? LocaleType.RU_RU : LocaleType.EN_US,
      locales: {
        [LocaleType.EN_US]: mergeLocales(coreEn, formatsEn, validationEn, drawingEn, noteEn),
        [LocaleType.RU_RU]: mergeLocales(coreRu, formatsRu, validationRu, drawingRu, noteRu),
      },
    },
    [
      UniverSheetsCorePreset({ container, ribbonType: 'simple' }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsDrawingPreset(),
      UniverSheetsNotePreset(),
    ].flatMap(({ plugins }) => plugins),
    language === 'ru' ? 'Лист1' : 'Sheet1',
  );
  running.workbook.setNumfmtLocal(language);
  return running;
}
