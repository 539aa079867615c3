/** What is changed in a file of Univer. */
export interface Edit {
  /** « package/lib/es/file.js » */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}
