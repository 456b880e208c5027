const SHARE = /^([^:]+): (\d+)\/(\d+)$/;

/** Lines as they are, but what several tasks say of the same, `samples executed: 3/3`, added up in one. */
export function addUp(lines: readonly string[]): string[] {
  const sums = new Map<string, { done: number; wanted: number }>();
  for (const line of lines) {
    const [, name = "", done = "0", wanted = "0"] = SHARE.exec(line) ?? [];
    const sum = sums.get(name) ?? { done: 0, wanted: 0 };
    if (name !== "")
      sums.set(name, { done: sum.done + Number(done), wanted: sum.wanted + Number(wanted) });
  }
  const others = lines.filter((line) => !SHARE.test(line));
  return [
    ...new Set(others),
    ...[...sums].map(([name, { done, wanted }]) => `${name}: ${done}/${wanted}`),
  ];
}
