import type JSZip from 'jszip';
import { edit } from './parts';
import { withElement } from './sheet-order';
import { before, element, HEADER } from './xml';

/** A cell that leads somewhere: to a place of the file, or to an address outside. */
export interface FileLink {
  readonly cell: string;
  readonly place?: string;
  readonly address?: string;
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** What ExcelJS cannot write beside a number, a date or a formula. */
export interface SheetAdditions {
  readonly merges: readonly string[];
  readonly links: readonly FileLink[];
  /** The filter with what it asks, as XML. */
  readonly filter?: string;
}

export async function addToSheet(zip: JSZip, number: number, { merges, links, filter }: SheetAdditions): Promise<void> {
  const path = `xl/worksheets/sheet${number}.xml`;
  await edit(zip, path, (xml) => {
    let written = xml;
    if (filter) written = withElement(written, 'autoFilter', filter);
    if (merges.length > 0) {
      const cells = merges.map((ref) => element('mergeCell', { ref })).join('');
      written = withElement(written, 'mergeCells', element('mergeCells', { count: merges.length }, cells));
    }
    if (links.length > 0) written = withElement(written, 'hyperlinks', element('hyperlinks', {}, linksXml(links)));
    return written;
  });
  await relate(zip, number, links);
}

const relationId = (index: number): string => `rIdLink${index + 1}`;

const linksXml = (links: readonly FileLink[]): string =>
  links
    .map(({ cell, place }, index) =>
      place === undefined
        ? element('hyperlink', { ref: cell, 'r:id': relationId(index) })
        : element('hyperlink', { ref: cell, location: place, display: place }),
    )
    .join('');

async function relate(zip: JSZip, number: number, links: readonly FileLink[]): Promise<void> {
  const relations = links
    .map(({ address }, index) =>
      address === undefined
        ? ''
        : element('Relationship', {
            Id: relationId(index),
            Type: HYPERLINK,
            Target: address,
            TargetMode: 'External',
          }),
    )
    .join('');
  if (relations === '') return;
  const path = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  if (zip.file(path)) await edit(zip, path, (xml) => before(xml, '</Relationships>', relations));
  else zip.file(path, `${HEADER}<Relationships xmlns="${RELATIONS}">${relations}</Relationships>`);
}
