import { render as renderApp } from "svelte/server";
import App from "./app.svelte";

export const render = (page) => page.replace("<!--app-->", () => renderApp(App).body);
