import { defineConfig } from "vite";
import { angular } from "./compile-angular.mjs";

// Node’s own copy of Angular reads it here, and talks about itself where it is unset.
globalThis.ngDevMode = false;

export default defineConfig({
  plugins: [angular()],
  define: { ngDevMode: "false", ngJitMode: "false" },
});
