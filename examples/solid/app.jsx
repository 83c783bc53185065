import { createSignal, For, Show } from "solid-js";
import "ithrive-grids/define/ithrive-grid";

const titles = {
  "feeling-low-first-steps": "Feeling low: what can I try first?",
  "worrying-a-lot": "Worrying a lot: what can I try?",
};

export function App() {
  const [id, setId] = createSignal("feeling-low-first-steps");
  const [grid, setGrid] = createSignal();
  const [nation, setNation] = createSignal("GB-ENG");
  const [showDraft, setShowDraft] = createSignal(true);
  const [isShown, setShown] = createSignal(true);
  const [loaded, setLoaded] = createSignal("nothing");
  const [marked, setMarked] = createSignal(0);

  const choose = (event) => {
    setGrid(undefined);
    setId(event.target.value);
  };
  const giveObject = async () => setGrid(await (await fetch("/grids/kind-of-help.json")).json());

  return (
    <>
      <p>
        <label>
          Grid{" "}
          <select value={id()} onChange={choose}>
            <For each={Object.entries(titles)}>
              {([value, title]) => <option value={value}>{title}</option>}
            </For>
          </select>
        </label>{" "}
        <label>
          Nation{" "}
          <select value={nation()} onChange={(event) => setNation(event.target.value)}>
            <option value="GB-ENG">England</option>
            <option value="GB-WLS">Wales</option>
          </select>
        </label>{" "}
        <label>
          <input
            type="checkbox"
            checked={showDraft()}
            onChange={() => setShowDraft(!showDraft())}
          />{" "}
          Show drafts
        </label>{" "}
        <label>
          <input type="checkbox" checked={isShown()} onChange={() => setShown(!isShown())} /> Show
          the grid
        </label>{" "}
        <button onClick={giveObject}>Give a grid as an object</button>
      </p>
      <output>
        Shown: {loaded()}. Marked: {marked()}.
      </output>
      <Show when={isShown()}>
        <ithrive-grid
          attr:src={`/grids/${id()}.json`}
          prop:grid={grid()}
          attr:nation={nation()}
          lang="en-GB"
          bool:show-draft={showDraft()}
          on:ithrive-load={(event) => setLoaded(event.id)}
          on:ithrive-marks-change={(event) => setMarked(event.marks.length)}
        >
          <h2>{titles[id()]}</h2>
          <a href="/help/">Where to find help now</a>
        </ithrive-grid>
      </Show>
    </>
  );
}
