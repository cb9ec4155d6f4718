/** Steps of one chunk of weights on one strip of lines. */
export interface Pass {
  readonly strip: number;
  readonly chunk: number;
}

/** All chunks of weights on all strips, strip by strip, or with `chunksOutside` chunk by chunk. */
export function passesOf(strips: number, chunks: number, chunksOutside: boolean): readonly Pass[] {
  return Array.from({ length: strips * chunks }, (_, at) =>
    chunksOutside
      ? { strip: at % strips, chunk: Math.floor(at / strips) }
      : { strip: Math.floor(at / chunks), chunk: at % chunks },
  );
}
