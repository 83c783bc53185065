import { build } from "esbuild";

/**
 * Follows the imports of a built file as a bundler would, through packages too.
 *
 * @param entry path of a file of the build
 * @param root the folder that the answer's paths start from
 * @param onRequest modules not to follow further, as imports write them: only some pages ever ask for them
 * @returns every file that is loaded, the entry among them, with `/` between folders
 * @throws {Error} when a file or package cannot be found
 */
export async function followImports(
  entry: string,
  root: string,
  onRequest: readonly string[] = [],
): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    metafile: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import", "browser"],
    external: ["node:*", ...onRequest],
    write: false,
    logLevel: "silent",
  });
  const inputs = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
  const outside = inputs.filter(({ external }) => external).map(({ path }) => path);
  return [...new Set([...Object.keys(metafile.inputs), ...outside])].sort();
}
