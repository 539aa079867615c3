/**
 * The grid is drawn when something in it changes. Univer 0.25.1 asks the browser for a frame sixty times a second as long as the
 * page is open (Engine, in engine-render), and finds nothing to draw in most: a tenth of a processor, taken from what is
 * calculated, and from the battery.
 */
import { Engine, Layer } from '@univerjs/engine-render';

/** What the repair touches of Univer's loop, private to the class. */
interface Frames {
  readonly _renderFrameTasks: readonly unknown[];
  startRenderLoop(): void;
  /** Whether no frame follows this one: asked in scripts/build/univer-faster/screen.ts. */
  _rests?: () => boolean;
}
interface Rest {
  /** Frames yet to come, for what a frame itself changes. */
  left: number;
  timer?: ReturnType<typeof setTimeout>;
}

const FRAMES_AFTER_A_CHANGE = 2;
/** Should a change not be heard of, it is seen all the same, a second later. */
const LONGEST_REST = 1000;

const rests = new WeakMap<Frames, Rest>();

export function drawOnlyWhatChanges(): void {
  const frames = Engine.prototype as unknown as Frames;
  frames._rests = function (this: Frames) {
    const rest = restOf(this);
    if (rest.left-- > 0) return false;
    clearTimeout(rest.timer);
    rest.timer = setTimeout(() => draw(this), LONGEST_REST);
    return true;
  };
  const { makeDirty } = Layer.prototype;
  Layer.prototype.makeDirty = function (state = true) {
    const frames = state ? (this.scene.getEngine() as unknown as Frames | null) : null;
    if (frames) {
      restOf(frames).left = FRAMES_AFTER_A_CHANGE;
      draw(frames);
    }
    return makeDirty.call(this, state);
  };
}

function restOf(frames: Frames): Rest {
  const rest = rests.get(frames) ?? { left: FRAMES_AFTER_A_CHANGE };
  rests.set(frames, rest);
  return rest;
}

/** One that is not on the screen has nothing to draw. */
function draw(frames: Frames): void {
  if (frames._renderFrameTasks.length > 0) frames.startRenderLoop();
}
