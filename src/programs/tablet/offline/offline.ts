import { readLastChecked, writeLastChecked } from "./last-checked.ts";
import { createWorkerAddress } from "./worker-address.ts";

/** How far the app works without a network. */
export interface OfflineState {
  readonly phase: "preparing" | "ready" | "insecure" | "unsupported" | "failed";
  /** A newer version of the app and its grids waits to be used. */
  readonly isNewer: boolean;
  /** When this device last reached its server and asked for newer grids. */
  readonly checkedAt: Date | undefined;
}

const hour = 3_600_000;

/**
 * Keeps the app and all its grids on this device through a service worker, looks for newer ones, and
 * uses them only when told to.
 */
export class Offline {
  state: OfflineState = { phase: "preparing", isNewer: false, checkedAt: readLastChecked() };
  readonly #onChange: () => void;
  readonly #isBusy: () => boolean;
  #registration: ServiceWorkerRegistration | undefined;
  #isApplying = false;

  /**
   * @param onChange called after every change of `state`
   * @param isBusy whether a talk is open here, so that the page may not load again by itself
   */
  constructor(onChange: () => void, isBusy: () => boolean) {
    this.#onChange = onChange;
    this.#isBusy = isBusy;
  }

  /** Begins; never rejects. */
  async start(): Promise<void> {
    if (!globalThis.isSecureContext) return this.#set({ phase: "insecure" });
    const { serviceWorker } = navigator;
    if (!serviceWorker) return this.#set({ phase: "unsupported" });
    this.#followController(serviceWorker);
    try {
      // The browser's own cache must not stand between this device and a grid that was taken back.
      const options = { scope: "./", updateViaCache: "none" } as const;
      this.#registration = await serviceWorker.register(createWorkerAddress(), options);
    } catch {
      // Without a network the worker of an earlier visit is still there.
      this.#registration = await serviceWorker.getRegistration("./").catch(() => undefined);
    }
    const registration = this.#registration;
    if (!registration) return this.#set({ phase: "failed" });
    this.#follow(registration);
    registration.addEventListener("updatefound", () => this.#follow(registration));
    setInterval(this.check, hour);
    window.addEventListener("online", this.check);
    await this.check();
  }

  /** Asks the server for newer grids; never rejects. */
  readonly check = async (): Promise<void> => {
    try {
      await this.#registration?.update();
      const checkedAt = new Date();
      writeLastChecked(checkedAt);
      this.#set({ checkedAt });
    } catch {
      // No network: the day of the last check stands.
    }
  };

  /** Uses what waits: the page loads again. */
  apply(): void {
    const waiting = this.#registration?.waiting;
    if (!waiting) return;
    this.#isApplying = true;
    waiting.postMessage({ type: "SKIP_WAITING" });
  }

  #followController(serviceWorker: ServiceWorkerContainer): void {
    let hadOne = serviceWorker.controller !== null;
    serviceWorker.addEventListener("controllerchange", () => {
      // The first worker of all serves the very files that this page has.
      const isReplaced = hadOne;
      hadOne = true;
      if (isReplaced && (this.#isApplying || !this.#isBusy())) location.reload();
    });
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => this.#look(registration, installing));
    this.#look(registration, installing);
  }

  #look({ active, waiting }: ServiceWorkerRegistration, worker: ServiceWorker | null): void {
    // The first worker of all waits for nobody: it is no newer version.
    const isNewer = waiting !== null && active !== null;
    if (active) this.#set({ phase: "ready", isNewer });
    else if (worker?.state === "redundant") this.#set({ phase: "failed" });
    else this.#set({ phase: "preparing" });
  }

  #set(change: Partial<OfflineState>): void {
    this.state = { ...this.state, ...change };
    this.#onChange();
  }
}
