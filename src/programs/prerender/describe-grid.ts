import type { CompiledGrid } from "../../compiled/index.ts";

const workStatus = {
  draft: "Draft",
  reviewed: "Published",
  endorsed: "Published",
  withdrawn: "Obsolete",
} as const;

/**
 * What a grid is, in schema.org's words, for programs that read pages. Only what the grid says of
 * itself: no reviewer, endorsement or licence is claimed.
 *
 * @param url the page's own address; left out when it is not known
 * @returns JSON that may stand in a `script` element
 */
export function describeGrid(grid: CompiledGrid, url?: string): string {
  const description = {
    "@context": "https://schema.org",
    "@type": "MedicalWebPage",
    name: grid.title,
    description: grid.need.summary,
    inLanguage: grid.language,
    version: grid.version,
    creativeWorkStatus: workStatus[grid.status],
    datePublished: grid.about.published,
    publisher: {
      "@type": "Organization",
      name: grid.about.publisher.name,
      ...(grid.about.publisher.url && { url: grid.about.publisher.url }),
    },
    audience: describeAudience(grid),
    about: { "@type": "Thing", name: grid.need.label },
    ...(url !== undefined && { url }),
  };
  // Nothing in it may end the element it stands in.
  return JSON.stringify(description).replace(/[<>&\u2028\u2029]/g, toEscape);
}

// Ages are the young person's, whoever reads.
function describeAudience({ audience }: CompiledGrid) {
  const [from, to] = audience.ages.split("-").map(Number);
  return audience.for === "young-person"
    ? { "@type": "PeopleAudience", suggestedMinAge: from, suggestedMaxAge: to }
    : { "@type": "ParentAudience", childMinAge: from, childMaxAge: to };
}

function toEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
