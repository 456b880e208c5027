import { packageManager } from "./pnpm.ts";

/** How turbo is started: it runs scripts through the package manager, which a newcomer has only through npx. */
export function startTurbo(...parameters: readonly string[]): [string, string[]] {
  const isStartedByPnpm = process.env["npm_config_user_agent"]?.startsWith("pnpm/") ?? false;
  if (isStartedByPnpm) return ["turbo", ["run", ...parameters]];
  return ["npx", ["--yes", `--package=${packageManager()}`, "--", "turbo", "run", ...parameters]];
}
