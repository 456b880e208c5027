/** An input that cannot be sent. Thrown where the input is looked at; the client turns it into an InvalidInputError with the facts of the call. */
export class Refusal {
  readonly where: string;
  readonly problem: string;
  readonly wanted: string;
  /** The piece of the path template to point at. */
  readonly mark: string | undefined;

  constructor(where: string, problem: string, wanted: string, mark?: string) {
    this.where = where;
    this.problem = problem;
    this.wanted = wanted;
    this.mark = mark;
  }

  /** What is wrong, where, and what to give instead. The value itself is never quoted: it may be personal or a secret. */
  get message(): string {
    return `${this.where} ${this.problem}. Give ${this.wanted}.`;
  }

  /** Points at the parameter in the path template. */
  pointAt(template = ""): string {
    const { mark = "" } = this;
    return (
      mark && `\n  ${template}\n  ${" ".repeat(template.indexOf(mark))}${"^".repeat(mark.length)}`
    );
  }
}

export function refuse(where: string, problem: string, wanted: string, mark?: string): never {
  throw new Refusal(where, problem, wanted, mark);
}
