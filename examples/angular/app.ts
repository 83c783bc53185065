import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from "@angular/core";
import type { CompiledGrid, IthriveLoadEvent, IthriveMarksChangeEvent } from "ithrive-grids";
import "ithrive-grids/define/ithrive-grid";

const titles = {
  "feeling-low-first-steps": "Feeling low: what can I try first?",
  "worrying-a-lot": "Worrying a lot: what can I try?",
};

@Component({
  selector: "app-root",
  changeDetection: ChangeDetectionStrategy.OnPush,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <p>
        <label>
          Grid
          <select (change)="choose($event)">
            @for (value of ids; track value) {
              <option [value]="value">{{ titles[value] }}</option>
            }
          </select>
        </label>
        <label>
          Nation
          <select (change)="nation.set(toValue($event))">
            <option value="GB-ENG">England</option>
            <option value="GB-WLS">Wales</option>
          </select>
        </label>
        <label>
          <input type="checkbox" checked (change)="showDraft.set(!showDraft())" /> Show drafts
        </label>
        <label>
          <input type="checkbox" checked (change)="isShown.set(!isShown())" /> Show the grid
        </label>
        <button (click)="giveObject()">Give a grid as an object</button>
      </p>
      <output>Shown: {{ loaded() }}. Marked: {{ marked() }}.</output>
      @if (isShown()) {
        <ithrive-grid
          [attr.src]="'/grids/' + id() + '.json'"
          [grid]="grid()"
          [attr.nation]="nation()"
          lang="en-GB"
          [attr.show-draft]="showDraft() ? '' : null"
          (ithrive-load)="onLoad($event)"
          (ithrive-marks-change)="onMarksChange($event)"
        >
          <h2>{{ titles[id()] }}</h2>
          <a href="/help/">Where to find help now</a>
        </ithrive-grid>
      }
    </main>
  `,
})
export class App {
  protected readonly titles = titles;
  protected readonly ids = Object.keys(titles) as (keyof typeof titles)[];
  protected readonly id = signal<keyof typeof titles>("feeling-low-first-steps");
  protected readonly grid = signal<CompiledGrid | undefined>(undefined);
  protected readonly nation = signal("GB-ENG");
  protected readonly showDraft = signal(true);
  protected readonly isShown = signal(true);
  protected readonly loaded = signal("nothing");
  protected readonly marked = signal(0);

  protected toValue(event: Event): string {
    return (event.target as HTMLSelectElement).value;
  }

  protected choose(event: Event): void {
    this.grid.set(undefined);
    this.id.set(this.toValue(event) as keyof typeof titles);
  }

  protected async giveObject(): Promise<void> {
    const response = await fetch("/grids/kind-of-help.json");
    this.grid.set((await response.json()) as CompiledGrid);
  }

  protected onLoad(event: IthriveLoadEvent): void {
    this.loaded.set(event.id);
  }

  protected onMarksChange(event: IthriveMarksChangeEvent): void {
    this.marked.set(event.marks.length);
  }
}
