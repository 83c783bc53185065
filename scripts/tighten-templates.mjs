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

// Elements that none of our style sheets sets in a line of words: space around them and just inside is never seen.
const blocks =
  "article|caption|div|fieldset|footer|h[1-6]|header|legend|li|ol|p|section|table|tbody|td|th|thead|tr|ul";
// Space just inside these is never seen either.
const boxes = `${blocks}|button`;
// Each space that is left is a node of the page, hundreds in a table.
const unseenLines = [
  `\\n[ \\t]*(?=<(?:${blocks})\\b|</(?:${boxes})\\b)`,
  `(?<=</(?:${blocks})>)\\n[ \\t]*(?=<|\\$\\{)`,
  `(?<=<(?:${boxes})(?: [^<>\\n]*)?>)\\n[ \\t]*(?=<|\\$\\{|\\w)`,
  `(?<=<(?:${boxes})\\n[^<]*?\\n[ \\t]*>)\\n[ \\t]*(?=<|\\$\\{|\\w)`,
].map((pattern) => new RegExp(pattern, "g"));

/**
 * A module's code without comments, and its templates and style sheets without the spaces that mean nothing.
 *
 * @param {string} code
 */
export function tightenTemplates(code) {
  const bare = code
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(styleSheets, (_, styles) => `css\`${tightenStyles(styles)}\``);
  return unseenLines
    .reduce((left, lines) => left.replace(lines, ""), bare)
    .replace(markupLines, " ")
    .replace(/\n[ \t]+/g, "\n");
}
