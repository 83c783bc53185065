// Templates and style sheets of elements are text to a minifier, and every reader would download their
// comments and indentation.

// A style sheet in a template, and what it may hold: text, or a value put in that has no template of its own.
const styleSheets = /\bcss`((?:[^`$\\]|\$\{[^`{}]*\})*)`/g;

// A style sheet without the spaces and noughts that mean nothing.
function tightenStyles(styles) {
  const putIn = /\$\{[^{}]*\}/g;
  const values = styles.match(putIn) ?? [];
  let next = 0;
  return (
    styles
      // What is put in ends in a brace too, and a space after it may matter.
      .replace(putIn, "\0")
      .replace(/\s+/g, " ")
      .replace(/ ?([{};,>!]) ?/g, "$1")
      .replace(/(\() | (?=\))/g, "$1")
      .replace(/([\w-]): /g, "$1:")
      .replace(/([ :(,-])0\./g, "$1.")
      .replaceAll(";}", "}")
      .trim()
      .replace(/\0/g, () => values[next++] ?? "")
  );
}

// A line of markup: no line of the code around it begins so. In markup a new line is a space.
const markupLines = /\n[ \t]*(?=<|>|\$\{|[.?@]?[\w-]+=["$])/g;

/**
 * A module's code without comments, and its templates and style sheets without the spaces that mean nothing.
 *
 * @param {string} code
 */
export function tightenTemplates(code) {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(styleSheets, (_, styles) => `css\`${tightenStyles(styles)}\``)
    .replace(markupLines, " ")
    .replace(/\n[ \t]+/g, "\n");
}
