import { toContent } from "../jsonforms/content.mjs";

/** The same table and schema as for JSON Forms. */
export { toContent };

/** The tuned page's validators: a module for each table of a page, and one that lists them. */
export async function toModules(tables) {
  const { compileSchemaValidatorsCode } =
    await import("@rjsf/validator-ajv8/lib/compileSchemaValidatorsCode.js");
  const made = tables.map((table, at) => [
    `bench:validator-${at}`,
    compileSchemaValidatorsCode(toContent(table).schema),
  ]);
  const imports = made.map(([name], at) => `import * as validator${at} from "${name}";`);
  const list = made.map((_, at) => `validator${at}`).join(", ");
  return {
    ...Object.fromEntries(made),
    "bench:validators": `${imports.join("\n")}\nexport default [${list}];`,
  };
}
