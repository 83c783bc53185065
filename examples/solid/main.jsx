import { hydrate } from "solid-js/web";
import { App } from "./app.jsx";

hydrate(() => <App />, document.querySelector("#app"));
