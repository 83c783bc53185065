// A host's own step towards a language the package has no wording for: English stands in for what is left out.
await customElements.whenDefined("ithrive-grid");
customElements.get("ithrive-grid").addWords("ar", { reading: {} });
