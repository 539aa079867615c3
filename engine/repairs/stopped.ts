import type { Stop } from '../marks';

/** Thrown by what refuses to go on with a formula, and says why; its cell says so. */
export class Stopped extends Error {
  constructor(readonly stop: Stop) {
    super(stop.reason);
  }
}
