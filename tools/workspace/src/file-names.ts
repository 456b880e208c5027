/** What Windows takes for something else than a name, or refuses. */
const FORBIDDEN = /[<>:"|?*\\\u0000-\u001f]|[. ](?:\/|$)/;
const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:\/|$)/i;

/** A path may have 260 characters there, and a third of that is spent on where the project lies. */
const LONGEST_PATH = 170;

/** Files that cannot be checked out on every system. */
export function judgeFileNames(files: readonly string[]): string[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const spelled = file.toLowerCase();
    const other = first.get(spelled);
    if (other === undefined) first.set(spelled, file);
    const reasons = [
      other !== undefined && `differs from ${other} in case alone, which macOS and Windows ignore`,
      FORBIDDEN.test(file) && "holds a character that Windows has another use for",
      DEVICE.test(file) && "is the name of a device on Windows",
      file.length > LONGEST_PATH && `is longer than ${LONGEST_PATH} characters`,
    ];
    return reasons.flatMap((reason) =>
      reason ? [`${file} does not exist on every system: it ${reason}.`] : [],
    );
  });
}
