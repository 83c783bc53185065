import "../../element/define.ts";
import { startTablet } from "./index.ts";

const app = document.querySelector<HTMLElement>("#app");
if (app) void startTablet(app);
