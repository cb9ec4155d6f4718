/** A place in a text or a file, and what is wrong there, as one sentence each: `a.nasm:3:7: What was found; allowed is …` */
export class NeuIsaError extends Error {
  override name = "NeuIsaError";
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join("\n"));
    this.sentences = sentences;
  }
}
