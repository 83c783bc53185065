import { join } from "node:path";
import { root } from "./root.mjs";
import { ensureBuild, ensureDependencies } from "./setup.mjs";

ensureDependencies();
ensureBuild();

// Only now are the dependencies sure to be there.
const { startServer } = await import("./serve.mjs");

const wanted = process.env["PORT"] ?? "8080";
const port = Number(wanted);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${wanted}": give a whole number from 0 to 65535.`);
  process.exit(1);
}

const server = await startServer({
  folders: { "/": join(root, "dist", "tablet") },
  port,
  nextFree: true,
});
console.log(server.url);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    await server.close();
    process.exit(0);
  });
}
