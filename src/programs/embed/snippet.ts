import { startSnippetPage } from "./snippet/start-snippet-page.ts";

void startSnippetPage(location.href);
