import type { Page } from "puppeteer-core";

/** Everything a page did that a page of this site must not do. */
export interface Observed {
  /** Requests to other hosts. They are stopped, but they were made. */
  outside: string[];
  /** Console errors, uncaught errors, answers from 400 on, breaches of the content security policy. */
  faults: string[];
}

/** Watches a page from before its first request on. */
export async function observePage(page: Page, origin: string): Promise<Observed> {
  const observed: Observed = { outside: [], faults: [] };
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isOutside =
      !request.url().startsWith("data:") && new URL(request.url()).origin !== origin;
    if (!isOutside) return void request.continue();
    observed.outside.push(request.url());
    void request.abort();
  });
  page.on("response", (response) => {
    if (response.status() >= 400) observed.faults.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") observed.faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => observed.faults.push(`uncaught: ${String(error)}`));
  await watchPolicy(page, observed);
  return observed;
}

async function watchPolicy(page: Page, observed: Observed): Promise<void> {
  await page.exposeFunction("reportBreach", (breach: string) => observed.faults.push(breach));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportBreach } = globalThis as unknown as { reportBreach(breach: string): void };
      reportBreach(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}
