import { defineConfig } from "vite";

// Vite compiles JSX itself; `@preact/preset-vite` adds live reload and devtools to this.
export default defineConfig({ oxc: { jsx: { runtime: "automatic", importSource: "preact" } } });
