/** Where in a valid JSON text an integer stands that JSON.parse rounds; the reviver's `context.source` is newer than Node 20. */
export function findUnsafeInteger(json: string): number | undefined {
  // Nearly every answer ends here.
  if (!/\d{16}/.test(json)) return undefined;
  // Strings first, so that digits inside them are passed over.
  for (const { 0: token, 1: integer, index } of json.matchAll(
    /"(?:[^"\\]+|\\.)*"|(-?\d{16,})(?![.eE\d])|-?\d[\d.eE+-]*/g,
  )) {
    if (integer && token && !Number.isSafeInteger(Number(integer))) return index;
  }
  return undefined;
}
