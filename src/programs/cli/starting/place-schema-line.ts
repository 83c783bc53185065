import { isAbsolute, relative, resolve, sep } from "node:path";
import { findSchemaLine } from "./find-schema-line.ts";

const line = /^((?:---\n)?)# yaml-language-server: \$schema=(\S+)[^\n]*/;

/**
 * Makes the first line of a grid lead to its schema from another folder; one that is missing is added.
 * An address or an absolute path stays as it is.
 * @param text the grid in either form
 * @param from the folder its line was written for, absolute
 * @param to the folder it will stand in, absolute
 */
export function placeSchemaLine(text: string, from: string, to: string): string {
  const [whole, opening = "", schema] = line.exec(text) ?? [];
  if (whole === undefined || schema === undefined) {
    const start = text.startsWith("---\n") ? "---\n" : "";
    return `${start}${findSchemaLine(to)}\n${text.slice(start.length)}`;
  }
  if (from === to || /^[a-z]{2,}:/i.test(schema) || isAbsolute(schema)) return text;
  const moved = relative(to, resolve(from, schema)).split(sep).join("/");
  return `${opening}# yaml-language-server: $schema=${moved}${text.slice(whole.length)}`;
}
