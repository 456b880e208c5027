import type { Opening } from "../mock.ts";

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const clearLine = "\r\u001b[K";

/** Says which document is being opened, in one line that goes away; only to people, not into a file. */
export function showProgress(terminal: Terminal): {
  onOpen: (opening: Opening) => void;
  end: () => void;
} {
  const show = (text: string): void => {
    if (terminal.isTTY) terminal.write(clearLine + text);
  };
  return {
    onOpen: ({ name, position, count }) => show(`opening ${name} (${position} of ${count})…`),
    end: () => show(""),
  };
}
