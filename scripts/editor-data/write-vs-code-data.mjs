/**
 * Custom data of VS Code for HTML and CSS: https://code.visualstudio.com/docs/languages/html#_html-custom-data
 *
 * @param {import("./read-elements.mjs").ElementData[]} elements
 * @returns {Record<string, object>} files by name
 */
export function writeVsCodeData(elements) {
  const tags = elements.map((element) => ({
    name: element.tag,
    description: { kind: "markdown", value: describe(element) },
    attributes: element.attributes.map(({ name, description, values, isSwitch }) => ({
      name,
      description: { kind: "markdown", value: description },
      ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
      // The value set "v" is how VS Code marks an attribute that takes none.
      ...(isSwitch && { valueSet: "v" }),
    })),
  }));
  const properties = new Map();
  for (const { cssProperties } of elements) {
    for (const { name, description } of cssProperties) {
      if (!properties.has(name)) properties.set(name, { name, description });
    }
  }
  return {
    "vscode.html-custom-data.json": { version: 1.1, tags },
    "vscode.css-custom-data.json": { version: 1.1, properties: [...properties.values()] },
  };
}

function describe({ description, events, slots, parts }) {
  const list = (title, described) =>
    described.length === 0
      ? []
      : [
          `**${title}**`,
          described.map((one) => `- \`${one.name || "(default)"}\`: ${one.description}`).join("\n"),
        ];
  return [
    description,
    ...list("Events", events),
    ...list("Slots", slots),
    ...list("Parts", parts),
  ].join("\n\n");
}
