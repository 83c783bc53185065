/**
 * Web types, which JetBrains editors read: https://github.com/JetBrains/web-types
 *
 * @param {import("./read-elements.mjs").ElementData[]} elements
 * @param {{ name: string, version: string }} packageFile
 * @returns {Record<string, object>} files by name
 */
export function writeWebTypes(elements, { name, version }) {
  const html = {
    elements: elements.map((element) => ({
      name: element.tag,
      description: element.description,
      attributes: element.attributes.map(({ name, description, values, isSwitch }) => ({
        name,
        description,
        value: isSwitch
          ? { kind: "no-value", type: "boolean" }
          : { type: values.map((value) => `"${value}"`).join(" | ") || "string" },
      })),
      slots: element.slots,
      js: {
        properties: element.properties,
        events: element.events.map(({ name, description, className }) => ({
          name,
          description,
          type: className,
        })),
      },
      css: { properties: element.cssProperties, parts: element.parts },
    })),
  };
  return {
    "web-types.json": {
      $schema: "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
      name,
      version,
      "description-markup": "markdown",
      "js-types-syntax": "typescript",
      contributions: { html },
    },
  };
}
