const reasons: Record<string, string> = {
  EACCES: "this user may not",
  EEXIST: "a file of that name is in the way",
  EISDIR: "it is a folder",
  ELOOP: "its links lead round in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "it is not there",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is a file, not a folder",
  EPERM: "this user may not",
  EROFS: "the disk cannot be written to",
};

/** A file or folder could not be read or written. The message is a whole sentence for a person. */
export class FileError extends Error {
  override readonly name = "FileError";

  /**
   * @param what what failed, for example `Cannot read grids/a.yaml`
   * @param cause what Node threw; its code is put in words
   */
  constructor(what: string, cause: unknown) {
    const code =
      typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
    const reason = reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
    super(`${what}: ${reason}.`, { cause });
  }
}
