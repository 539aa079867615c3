import type { Answer } from '../answer';
import type { Formula } from '../formula';
import type { Row } from '../row';

export type Host = 'excel' | 'sheets' | 'embedded';

export interface Reading {
  readonly answer: Answer;
  /** Where each argument starts in its sheet, in a host that knows. */
  readonly origins?: Formula['origins'];
}

/** A host without its screen: it reads rows of the table as that host would, and answers what its cells would show. */
export interface Reader {
  readonly host: Host;
  /** `room`: what the core answers, for a host that must be given cells before it fills them. */
  read(rows: readonly Row[], room: readonly Answer[]): Promise<readonly Reading[]>;
  close(): void;
}
