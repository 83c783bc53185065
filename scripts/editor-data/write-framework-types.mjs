const header = "// Written by `npm run build` from custom-elements.json.";

/**
 * Types of the elements for templates of frameworks, one file each, all from the elements' own classes: a wrong value is
 * wrong in every framework. A project imports the file of its framework once, anywhere.
 *
 * @param {import("./read-elements.mjs").ElementData[]} elements
 * @returns {Record<string, string>} files by name
 */
export function writeFrameworkTypes(elements) {
  return {
    "elements.d.ts": writeShared(elements),
    "react.d.ts": writeJsx(elements, {
      module: "react",
      imports: 'import type { DetailedHTMLProps, HTMLAttributes } from "react";',
      base: (className) => `Without<DetailedHTMLProps<HTMLAttributes<${className}>, ${className}>>`,
      on: (event) => `on${event}`,
    }),
    "preact.d.ts": writeJsx(elements, {
      module: "preact",
      imports: 'import type { HTMLAttributes } from "preact";',
      base: (className) => `Without<HTMLAttributes<${className}>>`,
      on: (event) => `on${event}`,
    }),
    "solid.d.ts": writeJsx(elements, {
      module: "solid-js",
      imports: 'import type { JSX as Solid } from "solid-js";',
      base: (className) => `Without<Solid.HTMLAttributes<${className}>>`,
      on: (event) => `on:${event}`,
      propertyPattern: "`prop:${K & string}`",
    }),
    "vue.d.ts": writeVue(elements),
    "svelte.d.ts": writeSvelte(elements),
  };
}

function writeShared(elements) {
  const classes = [
    ...new Set(
      elements.flatMap(({ className, events }) => [
        className,
        ...events.map((one) => one.className),
      ]),
    ),
  ].sort();
  const blocks = elements.map((element) =>
    [
      writeInterface(
        `${element.className}Attributes`,
        `Attributes of \`<${element.tag}>\`.`,
        element.attributes.map(({ name, description, field }) => ({
          name: `"${name}"?`,
          description,
          type: `${element.className}["${field}"] | undefined`,
        })),
      ),
      writeInterface(
        `${element.className}Properties`,
        `Properties of \`<${element.tag}>\` that a script can set.`,
        element.properties.map(({ name, description }) => ({
          name: `${name}?`,
          description,
          type: `${element.className}["${name}"] | undefined`,
        })),
      ),
      writeInterface(
        `${element.className}Events`,
        `Events of \`<${element.tag}>\`.`,
        element.events.map(({ name, description, className }) => ({
          name: `"${name}"`,
          description,
          type: className,
        })),
      ),
    ].join("\n"),
  );
  return [
    header,
    `import type {\n${classes.map((name) => `  ${name},\n`).join("")}} from "../element/index.js";`,
    "",
    ...blocks,
    writeInterface(
      "IthriveElements",
      "Every element by its tag.",
      elements.map(({ tag, className, description }) => ({
        name: `"${tag}"`,
        description,
        type: `{ element: ${className}; attributes: ${className}Attributes; properties: ${className}Properties; events: ${className}Events }`,
      })),
    ),
  ].join("\n");
}

function writeInterface(name, description, members) {
  const written = members.map(
    (one) => `  /** ${one.description} */\n  ${one.name}: ${one.type};\n`,
  );
  return `/** ${description} */\nexport interface ${name} {\n${written.join("")}}\n`;
}

// What the elements say themselves must not be widened by what any element may have, `lang` for one.
const without =
  'type Without<T> = Omit<T, keyof IthriveElements[keyof IthriveElements]["attributes"]>;';

function writeJsx(elements, { module, imports, base, on, propertyPattern }) {
  const classes = elements.map(({ className }) => className);
  const properties = propertyPattern
    ? `{ [K in keyof IthriveElements[Tag]["properties"] as ${propertyPattern}]: IthriveElements[Tag]["properties"][K] }`
    : `IthriveElements[Tag]["properties"]`;
  const prefix = on("");
  return [
    header,
    `import type { ${classes.join(", ")} } from "../element/index.js";`,
    'import type { IthriveElements } from "./elements.js";',
    imports,
    "",
    without,
    `type Own<Tag extends keyof IthriveElements> = IthriveElements[Tag]["attributes"] & ${properties} & {`,
    `  [K in keyof IthriveElements[Tag]["events"] as \`${prefix}\${K & string}\`]?: ((event: IthriveElements[Tag]["events"][K]) => void) | undefined;`,
    "};",
    "",
    `declare module "${module}" {`,
    "  namespace JSX {",
    "    interface IntrinsicElements {",
    ...elements.map(({ tag, className }) => `      "${tag}": ${base(className)} & Own<"${tag}">;`),
    "    }",
    "  }",
    "}",
    "",
  ].join("\n");
}

function writeVue(elements) {
  return [
    header,
    'import type { DefineComponent, HTMLAttributes } from "vue";',
    'import type { IthriveElements } from "./elements.js";',
    "",
    "type Camel<T extends string> = T extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : T;",
    "type Handlers<Events> = {",
    "  [K in keyof Events as `on${Capitalize<Camel<K & string>>}`]?: ((event: Events[K]) => void) | undefined;",
    "};",
    "type Component<Tag extends keyof IthriveElements> = DefineComponent<",
    '  Omit<HTMLAttributes, "lang"> & IthriveElements[Tag]["attributes"] & IthriveElements[Tag]["properties"] & Handlers<IthriveElements[Tag]["events"]>',
    ">;",
    "",
    'declare module "vue" {',
    "  interface GlobalComponents {",
    ...elements.map(({ tag }) => `    "${tag}": Component<"${tag}">;`),
    "  }",
    "}",
    "",
  ].join("\n");
}

function writeSvelte(elements) {
  return [
    header,
    'import type { HTMLAttributes } from "svelte/elements";',
    'import type { IthriveElements } from "./elements.js";',
    "",
    'type Own<Tag extends keyof IthriveElements> = IthriveElements[Tag]["attributes"] & IthriveElements[Tag]["properties"] & {',
    '  [K in keyof IthriveElements[Tag]["events"] as `on${K & string}` | `on:${K & string}`]?: ((event: IthriveElements[Tag]["events"][K]) => void) | undefined;',
    "};",
    "",
    'declare module "svelte/elements" {',
    "  export interface SvelteHTMLElements {",
    ...elements.map(
      ({ tag }) =>
        `    "${tag}": Omit<HTMLAttributes<IthriveElements["${tag}"]["element"]>, "lang"> & Own<"${tag}">;`,
    ),
    "  }",
    "}",
    "",
  ].join("\n");
}
