import { join } from "node:path";
import ts from "typescript";

/**
 * @typedef {object} Described
 * @property {string} name
 * @property {string} description
 *
 * @typedef {object} ElementData
 * @property {string} tag
 * @property {string} className
 * @property {string} description
 * @property {(Described & { field: string, values: string[], isSwitch: boolean })[]} attributes `values`: the words an
 *   attribute takes, where there are only some
 * @property {Described[]} properties what can be set from a script
 * @property {(Described & { className: string })[]} events
 * @property {Described[]} slots
 * @property {Described[]} parts
 * @property {Described[]} cssProperties
 */

/**
 * Reads the elements of a manifest, and of the declarations what the manifest has by name alone: the values of an
 * attribute, and which properties can be set.
 *
 * @param {{ modules: { path: string, declarations?: object[] }[] }} manifest
 * @param {string} dist the build
 * @returns {ElementData[]}
 */
export function readElements(manifest, dist) {
  const door = join(dist, "element/index.d.ts");
  const program = ts.createProgram([door], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile(door)),
  );
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement }) => customElement)
    .map((declaration) => {
      const symbol = exported.find(({ name }) => name === declaration.name);
      return describe(
        declaration,
        checker.getDeclaredTypeOfSymbol(toTarget(symbol, checker)),
        checker,
      );
    });
}

function toTarget(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function describe(declaration, type, checker) {
  const typeOf = (field) => checker.getTypeOfSymbol(type.getProperty(field));
  const tidy = (list = []) =>
    list.map(({ name, description = "" }) => ({
      name,
      description: description.replace(/\s+/g, " "),
    }));
  return {
    tag: declaration.tagName,
    className: declaration.name,
    description: declaration.description.replace(/\s+/g, " "),
    attributes: declaration.attributes.map((attribute) => ({
      ...tidy([attribute])[0],
      field: attribute.fieldName,
      values: listWords(typeOf(attribute.fieldName)),
      isSwitch: Boolean(typeOf(attribute.fieldName).flags & ts.TypeFlags.BooleanLike),
    })),
    properties: tidy(declaration.members.filter(isSettable)),
    events: (declaration.events ?? []).map((event) => ({
      ...tidy([event])[0],
      className: event.type.text,
    })),
    slots: tidy(declaration.slots),
    parts: tidy(declaration.cssParts),
    cssProperties: tidy(declaration.cssProperties),
  };
}

function isSettable({ kind, privacy, static: isStatic, readonly }) {
  return kind === "field" && privacy === "public" && !isStatic && !readonly;
}

function listWords(type) {
  const parts = (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => !(flags & ts.TypeFlags.Undefined),
  );
  return parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => value) : [];
}
