/**
 * `Worksheet.notes` came with ExcelApi 1.18, after the office.js of the npm registry: what our add-in may ask of it, made
 * with Microsoft's own means, so that it goes through the same batches as the rest. Runs in the page after office.js.
 */
export const GIVE_NOTES = `(() => {
  const { BatchApiHelper, ClientObject } = OfficeExtension;
  class Note extends ClientObject {}
  for (const name of ['Content', 'Height', 'Visible', 'Width']) {
    Object.defineProperty(Note.prototype, name.toLowerCase(), {
      set(value) { BatchApiHelper.invokeSetProperty(this, name, value, 0); },
    });
  }
  class NoteCollection extends ClientObject {
    add(cell, content) {
      return BatchApiHelper.createMethodObject(Note, this, 'Add', 0, [cell, content], false, true, null, 0);
    }
  }
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    get() { return BatchApiHelper.createPropertyObject(NoteCollection, this, 'Notes', true, 4); },
  });
})()`;
