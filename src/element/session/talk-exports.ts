import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { TalkWords } from "../../words/index.ts";
import { copyText } from "./copy-text.ts";
import { saveFile } from "./save-file.ts";
import type { Printing } from "./printing.ts";
import type { TalkController } from "./talk-controller.ts";
import type { Left } from "./talk-state.ts";

/** The ways out of the screen, each by a person's act; remembers what went which way. */
export class TalkExports implements ReactiveController {
  readonly #talk: TalkController;
  readonly #print: (what: Printing) => void;
  readonly #addresses: string[] = [];

  constructor(host: ReactiveControllerHost, talk: TalkController, print: (what: Printing) => void) {
    this.#talk = talk;
    this.#print = print;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  readonly print = (what: Printing): void => {
    this.#remember({ printed: true });
    this.#print(what);
  };

  readonly copy = async (text: string, words: TalkWords): Promise<void> => {
    const isDone = await copyText(text);
    if (isDone) this.#remember({ copied: true });
    this.#talk.show({ message: isDone ? words.finish.copied : words.finish.copyFailed });
  };

  readonly save = (file: { name: string; text: string }, words: TalkWords): void => {
    this.#addresses.push(saveFile(file));
    this.#remember({ files: [...new Set([...this.#talk.state.left.files, file.name])] });
    this.#talk.show({ message: words.finish.saved(file.name) });
  };

  /** Gives up the memory that saved files still hold. */
  forget(): void {
    for (const address of this.#addresses.splice(0)) URL.revokeObjectURL(address);
  }

  #remember(change: Partial<Left>): void {
    this.#talk.show({ left: { ...this.#talk.state.left, ...change } });
  }
}
