import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import App from "./app.vue";

export async function render(page) {
  const html = await renderToString(createSSRApp(App));
  return page.replace("<!--app-->", () => html);
}
