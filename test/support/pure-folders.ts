/** Folders that need neither DOM nor Node, clock, network or chance. */
export const pureFolders = [
  "author",
  "check",
  "compile",
  "compiled",
  "record",
  "report",
  "share",
  "words",
];
