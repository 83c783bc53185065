/** A PDF file, read. Lengths are in millimetres, type in points. */
export interface PrintedFile {
  readonly title: string | undefined;
  /** BCP 47 tag of the whole. */
  readonly language: string | undefined;
  /** Whether the file says that it is tagged. */
  readonly isTagged: boolean;
  /** Whether a reader shows the title in place of the file's name. */
  readonly showsTitle: boolean;
  /** How many headings its outline names. */
  readonly bookmarks: number;
  readonly pages: readonly PrintedPage[];
}

/** One page. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which they were painted. */
  readonly runs: readonly TextRun[];
  /** The tags of what stands on this page, in reading order; undefined where nothing is tagged. */
  readonly tags: PdfTag | undefined;
}

/** Words painted in one go. */
export interface TextRun {
  readonly text: string;
  readonly points: number;
  /** From the page's left edge to where the words begin. */
  readonly left: number;
  readonly right: number;
  /** From the page's upper edge to the foot of the letters. */
  readonly bottom: number;
  /** Whether a tag holds it: what none holds is left out when a file is read aloud. */
  readonly isTagged: boolean;
}

/** One tag of a page: what a part of it is, to whoever does not see it. */
export interface PdfTag {
  /** As PDF calls it: H1, P, Table, TH, Figure. */
  readonly role: string;
  /** What stands in for a picture. */
  readonly alt: string | undefined;
  /** Tags inside it, and words. */
  readonly children: readonly (PdfTag | string)[];
}
