// Every example: its folder, and what its policy needs that the strict one does not grant.

/**
 * @typedef {object} Example
 * @property {string} name its folder
 * @property {string} title
 * @property {string} [server] the module that renders it on a server; without one its page is plain HTML
 * @property {string} [trustedTypes] a policy that the framework makes for its own templates
 * @property {true} [needsHtmlStrings] the framework writes HTML from strings without a policy
 * @property {true} [hasFrame] it shows another page of this site in a frame
 * @property {true} [keepsFirst] the framework holds on to the nodes of its first render after they have gone
 * @property {true} [isCopied] it needs no build
 */

/** @type {readonly Example[]} */
export const examples = [
  { name: "plain", title: "Plain HTML", isCopied: true },
  { name: "react", title: "React", server: "server.jsx" },
  { name: "preact", title: "Preact", server: "server.jsx" },
  { name: "vue", title: "Vue", server: "server.js", trustedTypes: "vue", keepsFirst: true },
  { name: "svelte", title: "Svelte", server: "server.js", trustedTypes: "svelte-trusted-html" },
  { name: "solid", title: "Solid", server: "server.jsx", needsHtmlStrings: true },
  {
    name: "angular",
    title: "Angular",
    server: "server.ts",
    trustedTypes: "angular",
    keepsFirst: true,
  },
  { name: "htmx", title: "htmx", trustedTypes: "htmx" },
  { name: "iframe", title: "A frame", isCopied: true, hasFrame: true },
];
