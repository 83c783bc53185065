import type { IthriveSession } from "../../element/index.ts";
import type { DecisionRecord } from "../../record/index.ts";
import type { Clearing } from "./clear/clearing.ts";
import type { TalkKeeper } from "./keep/talk-keeper.ts";
import type { Language } from "./languages.ts";
import type { Updates } from "./offline/updates.ts";
import { type FileOfTalks, readRecordFile } from "./read-record-file.ts";
import { isTalkOn, type Route } from "./read-route.ts";
import type { TabletPage } from "./render-page.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { WaitingList } from "./waiting-list/index.ts";

/** What a page can do: everything of it that somebody presses or chooses. */
export type SiteActions = Pick<TabletPage, Extract<keyof TabletPage, `on${string}`>>;

/** What the actions work on. */
export interface ActionSite {
  readonly app: HTMLElement;
  readonly keeper: TalkKeeper;
  readonly clearing: Clearing;
  readonly updates: Updates;
  readonly language: SiteLanguage;
  readonly getRoute: () => Route;
  readonly getSession: () => IthriveSession | null;
  /** undefined: there is none, or it has not arrived. */
  readonly getList: () => WaitingList | undefined;
  /** Draws the page anew, with what has changed on it. */
  readonly show: (change?: Partial<TabletPage>) => void;
}

/** The actions of a site. */
export function createActions(site: ActionSite): SiteActions {
  const { app, keeper, clearing, show } = site;
  const focusMain = (): void => app.querySelector("main")?.focus();
  return {
    ...createTalkActions(site),
    onClear: (id) => {
      const { left } = keeper;
      keeper.remove(id);
      site.getList()?.lock();
      clearing.note(isTalkOn(site.getRoute(), id) ? "finished" : "stopped", left);
      show();
    },
    onCloseCleared: () => {
      clearing.forget();
      show();
      focusMain();
    },
    onFile: (file: File) => {
      void readRecordFile(file).then((opened) => show({ opened, openedTalk: undefined }));
    },
    onOpenTalk: (openedTalk) => {
      show({ openedTalk });
      focusMain();
    },
    onPutInList: (file: FileOfTalks) => {
      void site.getList()?.files.offer(file);
      location.hash = "#waiting-list";
    },
    onLanguage: (wanted: Language) => {
      history.replaceState(history.state, "", `?lang=${wanted.tag}${location.hash}`);
      void site.language.change(wanted).then(() => show());
    },
    onReader: (reader) => show({ reader }),
    onUpdate: () => void site.updates.apply(),
  };
}

type TalkActions = Pick<SiteActions, "onRecord" | "onLookBack" | "onLookBackInList">;

function createTalkActions(site: ActionSite): TalkActions {
  const { keeper, clearing, show } = site;
  const goTo = (id: string): void => void (location.hash = `#talk=${id}`);
  return {
    onRecord: (record: DecisionRecord) => {
      clearing.forget();
      const route = site.getRoute();
      if (!("id" in route)) return;
      keeper.put({ id: route.id, record, screen: site.getSession()?.screen });
      const isAdded = keeper.find(route.id)?.isFromList === true && record.reviews.length > 0;
      if (isAdded) void site.getList()?.writeBack(record);
      // What was kept is no longer all that was said.
      if (site.getList()) show();
    },
    onLookBack: (id, record) => {
      keeper.put({ id, record });
      goTo(id);
    },
    onLookBackInList: (id, record) => {
      site.getList()?.lookBack(record);
      keeper.put({ id, record, isFromList: true });
      goTo(id);
    },
  };
}
