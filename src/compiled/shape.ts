import { CompiledGridError } from "./compiled-grid-error.ts";

/** Throws a `malformed` error naming `path` unless the value has the shape. */
export type Shape = (value: unknown, path: string) => void;

/** Ends the reading of a file: says where it departs from its shape. */
export function refuse(path: string, expected: string): never {
  throw new CompiledGridError(
    "malformed",
    `The file is damaged or incomplete: ${path || "it"} should be ${expected}. Build it again from its source.`,
  );
}

export const text: Shape = (value, path) => {
  if (typeof value !== "string") refuse(path, "text");
};

export const number: Shape = (value, path) => {
  if (typeof value !== "number" || !Number.isFinite(value)) refuse(path, "a number");
};

export const flag: Shape = (value, path) => {
  if (typeof value !== "boolean") refuse(path, "true or false");
};

/** Null, or the shape. */
export function orNull(shape: Shape): Shape {
  return (value, path) => {
    if (value !== null) shape(value, path);
  };
}

/** Text that matches; `expected` finishes the sentence "… should be". */
export function matching(pattern: RegExp, expected: string): Shape {
  return (value, path) => {
    if (typeof value !== "string" || !pattern.test(value)) refuse(path, expected);
  };
}

/** One of a few words. */
export function oneOf(words: string): Shape {
  return (value, path) => {
    if (typeof value !== "string" || !words.split(" ").includes(value)) {
      refuse(path, `one of ${words.split(" ").join(", ")}`);
    }
  };
}

/** A list whose items all have the shape. */
export function list(item: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) refuse(path, "a list");
    value.forEach((each: unknown, index) => item(each, `${path}/${index}`));
  };
}

/** A list with at least one item. */
export function filled(item: Shape): Shape {
  const items = list(item);
  return (value, path) => {
    items(value, path);
    if ((value as unknown[]).length === 0) refuse(path, "a list of one or more");
  };
}

/** An object with any keys, whose values all have the shape. */
export function mapOf(item: Shape): Shape {
  return (value, path) => {
    for (const [key, each] of Object.entries(asObject(value, path))) item(each, `${path}/${key}`);
  };
}

/**
 * An object with these keys; a key that ends in a question mark may be missing. Other keys are let
 * pass: a later release may add some without changing what this one shows.
 */
export function object(shapes: Record<string, Shape>): Shape {
  return (value, path) => {
    const given = asObject(value, path);
    for (const [name, shape] of Object.entries(shapes)) {
      const key = name.replace("?", "");
      if (Object.hasOwn(given, key)) shape(given[key], `${path}/${key}`);
      else if (key === name) refuse(`${path}/${key}`, "there");
    }
  };
}

function asObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(path, "an object");
  }
  return value as Record<string, unknown>;
}

/**
 * An object whose fields are written in a line: "id name:text ways:way[] url?:web". A field without a
 * type has the type of its own name. A type may end in `[]` (a list), `[+]` (one or more), `{}` (any
 * keys) or `|null`.
 *
 * @param types every type a field may have; looked up when a value is read, so they may refer to each other
 */
export function fields(line: string, types: Readonly<Record<string, Shape>>): Shape {
  const entries = line.split(" ").map((field) => {
    const [name = "", type = name.replace("?", "")] = field.split(":");
    return [name, toShape(type, types)] as const;
  });
  return object(Object.fromEntries(entries));
}

const endings: readonly (readonly [ending: string, make: (shape: Shape) => Shape])[] = [
  ["[]", list],
  ["[+]", filled],
  ["{}", mapOf],
  ["|null", orNull],
];

function toShape(type: string, types: Readonly<Record<string, Shape>>): Shape {
  for (const [ending, make] of endings) {
    if (type.endsWith(ending)) return make(toShape(type.slice(0, -ending.length), types));
  }
  return (value, path) => types[type]!(value, path);
}
