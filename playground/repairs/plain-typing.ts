/**
 * « 1. », « * », « - » and « # » typed in a cell stay text. Univer edits a cell as a document, whose automatic formats make a
 * list or a title of them at the first space (docs-ui 0.25.1, _initSpaceAutoFormat): « 1. Consommables » lost its number.
 */
import type { Injector } from '@univerjs/core';
import { AfterSpaceCommand, DocAutoFormatService } from '@univerjs/docs-ui';

export function typePlainly(injector: Injector): void {
  const formats = injector.get(DocAutoFormatService);
  const onAutoFormat = formats.onAutoFormat.bind(formats);
  formats.onAutoFormat = (id, params) => (id === AfterSpaceCommand.id ? [] : onAutoFormat(id, params));
}
