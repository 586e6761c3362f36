/** The part of Puppeteer's connection to Firefox that is used here. */
export interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
  on(event: string, listener: (event: never) => void): unknown;
}

interface Evaluated {
  type: "success" | "exception";
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Commands of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export class Bidi {
  readonly #connection: BidiConnection;

  constructor(connection: BidiConnection) {
    this.#connection = connection;
  }

  async send<Result>(method: string, parameters: object): Promise<Result> {
    const { result } = await this.#connection.send(method, parameters);
    return result as Result;
  }

  on<Event>(event: string, listener: (event: Event) => void) {
    this.#connection.on(event, listener as (event: never) => void);
  }

  /**
   * Calls a function in a page.
   * @throws what the function threw, as text.
   */
  async call(context: string, declaration: string, given: object[], more: object = {}): Promise<unknown> {
    const answer = await this.send<Evaluated>("script.callFunction", {
      functionDeclaration: declaration,
      arguments: given,
      target: { context },
      awaitPromise: true,
      ...more,
    });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text ?? "the page threw");
    return answer.result?.value;
  }
}
