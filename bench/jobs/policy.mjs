// J5: a public body's policy, without and with Trusted Types: what is reported, and is the grid there?

import { openPage } from "../browser/open-page.mjs";

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Policies by name. Trusted Types let every policy through that a library names. */
export const policies = {
  strict,
  trustedTypes: `${strict}; require-trusted-types-for 'script'; trusted-types * 'allow-duplicates'`,
};

/** @returns {Promise<Record<string, { violations: number, kinds: string[], errors: string[], readable: number }>>} by policy */
export async function measurePolicy({ browser, sites, fixture, expected }, { id }) {
  const results = {};
  for (const name of Object.keys(policies)) {
    const opened = await openPage(browser, `${sites[name]}${fixture}/${id}/`, {
      expected,
      patience: 15_000,
    });
    const { violations, share } = await opened.page.evaluate(() => ({
      violations: globalThis.bench.violations,
      share: globalThis.bench.look(),
    }));
    results[name] = {
      violations: violations.length,
      kinds: [...new Set(violations)],
      errors: opened.problems
        .filter((problem) => !/Content Security Policy/.test(problem))
        .slice(0, 3),
      readable: share,
    };
    await opened.close();
  }
  return results;
}
