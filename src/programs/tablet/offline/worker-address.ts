/** The service worker's file, made by the build; beside the page, so that it serves this folder alone. */
const address = "./worker.js";

/**
 * The address of the service worker, as `register` takes it: under Trusted Types a policy of ours
 * vouches for it, and for nothing else.
 */
export function createWorkerAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("ithrive-worker", { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}

/** What is used here of a platform feature that TypeScript's library does not describe. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}
