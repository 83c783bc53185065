import { spawn } from "node:child_process";

const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["explorer.exe"],
};

/** Shows an address in the person's browser; does nothing where there is none to be found. */
export function openUrl(url: string): void {
  const [command, ...args] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  // The address is printed too: a computer without a browser loses nothing.
  child.on("error", () => undefined);
  child.unref();
}
