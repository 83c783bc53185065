// Angular’s packages come half compiled; on a server, where no policy forbids it, this does the rest.
import "@angular/compiler";
import { mergeApplicationConfig } from "@angular/core";
import { type BootstrapContext, bootstrapApplication } from "@angular/platform-browser";
import { provideServerRendering, renderApplication } from "@angular/platform-server";
import { App } from "./app";
import { appConfig } from "./app-config";

const serverConfig = mergeApplicationConfig(appConfig, { providers: [provideServerRendering()] });
const bootstrap = (context: BootstrapContext) => bootstrapApplication(App, serverConfig, context);

export const render = (page: string): Promise<string> =>
  renderApplication(bootstrap, { document: page, url: "/angular/" });
