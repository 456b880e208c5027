import { expect, test } from "vitest";
import { parseRetryAfter } from "../src/retry-after.ts";

const NOW = Date.UTC(2026, 10, 20, 12, 0, 0);

test.each([
  { given: "2", want: 2000 },
  { given: "2.5", want: 2500 },
  { given: "0", want: 0 },
  { given: "99999999999", want: 99999999999000 },
  { given: "Fri, 20 Nov 2026 12:00:05 GMT", want: 5000 },
  { given: "Friday, 20-Nov-26 12:00:05 GMT", want: 5000 },
  { given: "Fri Nov 20 12:00:05 2026", want: 5000 },
  { given: "Sun Nov  1 12:00:05 2026", want: 0 },
  { given: "2, 3", want: 3000 },
  { given: "2, Fri, 20 Nov 2026 12:00:05 GMT", want: 5000 },
  { given: "Fri, 20 Nov 2026 12:00:05 GMT, 9", want: 9000 },
  { given: "2, soon", want: 2000 },
  { given: "-1", want: undefined },
  { given: "2s", want: undefined },
  { given: "abc", want: undefined },
  { given: "", want: undefined },
  { given: "0x2", want: undefined },
  { given: "1e3", want: undefined },
  { given: "2026-11-20", want: undefined },
  { given: "Fri, 99 Nov 2026 12:00:05 GMT", want: undefined },
  { given: null, want: undefined },
])("Retry-After: $given asks for $want ms", ({ given, want }) => {
  expect(parseRetryAfter(given, NOW)).toBe(want);
});
