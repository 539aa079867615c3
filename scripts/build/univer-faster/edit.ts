/** What is changed in a file of Univer, or of what it is made with. */
export interface Edit {
  /** « package/lib/es/file.js » */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

export function edited(source: string, { file, before, after }: Edit): string {
  const [start, end, ...others] = source.split(before);
  if (start === undefined || end === undefined || others.length > 0)
    throw new Error(`Where is « ${before} » in ${file}?`);
  return start + after + end;
}
