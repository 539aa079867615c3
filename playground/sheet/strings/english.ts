import { merge } from '@univerjs/core';
import conditionEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import findEn from '@univerjs/preset-sheets-find-replace/locales/en-US';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import corrections from './english.json';
import { limits, progress, type Strings, together } from './lists';

export function strings(): Strings {
  const lists = together(coreEn, validationEn, conditionEn, filterEn, sortEn, findEn, noteEn, drawingEn);
  return merge({}, lists, progress('en'), limits(lists, 'en'), corrections);
}
