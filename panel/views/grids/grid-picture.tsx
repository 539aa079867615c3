import { PICTURE_HEIGHT, PICTURE_WIDTH, type Picture, TONES } from '../../picture';

/** Pixels. */
const TILE = 2;

/** The grid seen from afar. Its title says what it is: the picture is for the eyes only. */
export function GridPicture({ picture }: { picture: Picture }) {
  return (
    <svg
      class="mp-picture"
      viewBox={`0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}`}
      width={PICTURE_WIDTH * TILE}
      height={PICTURE_HEIGHT * TILE}
      aria-hidden="true"
      focusable="false"
    >
      <rect class="mp-picture-ground" width={PICTURE_WIDTH} height={PICTURE_HEIGHT} />
      {TONES.map(
        (tone) =>
          picture[tone] && (
            <path
              key={tone}
              class={`mp-picture-${tone}`}
              d={picture[tone]}
              transform={tone === 'text' ? 'translate(0 .5)' : undefined}
            />
          ),
      )}
    </svg>
  );
}
