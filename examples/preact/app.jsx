import { useState } from "preact/hooks";
import "ithrive-grids/define/ithrive-grid";

const titles = {
  "feeling-low-first-steps": "Feeling low: what can I try first?",
  "worrying-a-lot": "Worrying a lot: what can I try?",
};

export function App() {
  const [id, setId] = useState("feeling-low-first-steps");
  const [grid, setGrid] = useState();
  const [nation, setNation] = useState("GB-ENG");
  const [showDraft, setShowDraft] = useState(true);
  const [isShown, setShown] = useState(true);
  const [loaded, setLoaded] = useState("nothing");
  const [marked, setMarked] = useState(0);

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
          <select value={id} onInput={choose}>
            {Object.entries(titles).map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </label>{" "}
        <label>
          Nation{" "}
          <select value={nation} onInput={(event) => setNation(event.target.value)}>
            <option value="GB-ENG">England</option>
            <option value="GB-WLS">Wales</option>
          </select>
        </label>{" "}
        <label>
          <input type="checkbox" checked={showDraft} onInput={() => setShowDraft(!showDraft)} />{" "}
          Show drafts
        </label>{" "}
        <label>
          <input type="checkbox" checked={isShown} onInput={() => setShown(!isShown)} /> Show the
          grid
        </label>{" "}
        <button onClick={giveObject}>Give a grid as an object</button>
      </p>
      <output>
        Shown: {loaded}. Marked: {marked}.
      </output>
      {isShown && (
        <ithrive-grid
          src={`/grids/${id}.json`}
          grid={grid}
          nation={nation}
          lang="en-GB"
          // Preact writes false out; only undefined takes an attribute away.
          show-draft={showDraft || undefined}
          onithrive-load={(event) => setLoaded(event.id)}
          onithrive-marks-change={(event) => setMarked(event.marks.length)}
        >
          <h2>{titles[id]}</h2>
          <a href="/help/">Where to find help now</a>
        </ithrive-grid>
      )}
    </>
  );
}
