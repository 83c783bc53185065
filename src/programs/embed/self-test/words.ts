/** Everything the self-test says. "Your technical team" is whoever runs the site: each ask can be sent to them as it is. */
export const selfTestWords = {
  title: "Self-test of ithrive-grids",
  running: "Looking at this page. It takes a few seconds.",
  state: { works: "Works:", blocked: "Blocked:", look: "Look at this:" },
  ask: "What to do:",
  allWell: "Everything works here.",
  blocked: (count: number) =>
    count === 1
      ? "One thing is blocked on this page."
      : `${count} things are blocked on this page.`,
  copy: "Copy this report",
  copied: "Copied. You can send it to your technical team.",
  selected:
    "Selected, but this browser does not let the page copy. Press Ctrl and C, or Cmd and C.",
  report: "The report as text",
  noLibrary: {
    say: "No grids were found beside this page.",
    ask: "Put index.json and the grids it names, as “ithrive-grids build” writes them, in the folder of this page.",
  },
  scripts: {
    run: "Scripts run on this page, and modules too.",
    none: {
      say: "The script of the grid is not on this page: your site took it out.",
      ask: "Ask your technical team to allow the script tag of the snippet, or to add it to the page's template. If they cannot, use the frame from the snippet page.",
    },
    waiting: (type: string) => ({
      say: `The script of the grid is on the page, but switched off: its type was changed to “${type}”. A cookie or consent tool does this, or one that delays scripts.`,
      ask: 'Ask your technical team to leave this script out of that tool: it sets no cookies, stores nothing and tracks nobody. Its tag must say type="module".',
    }),
    noModule: {
      say: 'The script of the grid lost its type="module", so the browser cannot read it.',
      ask: 'Ask your technical team to keep the attribute type="module", or switch off the tool that rewrites script tags.',
    },
    noAddress: {
      say: "The script of the grid has no address: a tool moved it from src to another attribute.",
      ask: "Ask your technical team to leave this script out of the cookie or loading tool: it sets no cookies and tracks nobody.",
    },
    insecure: (url: string) => ({
      say: `This page is under https, and the script is under http, which browsers block: ${url}`,
      ask: "Write https:// in the address of the script.",
    }),
    unreachable: (url: string) => ({
      say: `The script cannot be fetched from here: ${url}`,
      ask: "Open that address in a new tab. If it opens, ask whoever runs that site to send the header “Access-Control-Allow-Origin: *” for its folder, and your own technical team to allow its host under script-src and connect-src. If not, the address is wrong.",
    }),
    status: (url: string, status: number) => ({
      say: `The script is not there: ${url} answers ${status}.`,
      ask: "Correct the address, or put the file there.",
    }),
    type: (url: string, type: string) => ({
      say: `The server sends the script as “${type}”, and browsers do not run that: ${url}`,
      ask: "Ask whoever runs that server to send files ending in .js as “text/javascript”.",
    }),
    changed: (url: string) => ({
      say: `The script is not the one that the snippet names by its integrity, so the browser refuses it: ${url}`,
      ask: "If the files were updated, copy the snippet anew. If not, something changed the file: tell your technical team.",
    }),
    intact: "The script is exactly the one that the snippet names.",
  },
  element: {
    registered: (version: string) => `The grid element is on this page, release ${version}.`,
    missing: {
      say: "The grid element did not start on this page.",
      ask: "Mend what else is blocked here first, then run this test again.",
    },
    otherVersion: (present: string, own: string) => ({
      say: `Another release of the grid element was here first: ${present}. The files of this test are release ${own}.`,
      ask: "Load the script once only, from one folder. Update the older files.",
    }),
    noTag: {
      say: "There is no <ithrive-grid> on this page: your site took the tag out.",
      ask: "Ask your technical team to allow the tag ithrive-grid with the attributes src, nation, lang and show-draft. If they cannot, use the frame from the snippet page.",
    },
    styles: "Style sheets of the element work.",
    noStyles: {
      say: "This browser cannot give the element its style sheets: the grid looks bare.",
      ask: "Try a browser of the last three years.",
    },
  },
  grid: {
    works: (title: string) => `The grid arrives: ${title}`,
    noSrc: {
      say: "A grid has no address: the attribute src is missing.",
      ask: "Copy the snippet anew. If src is missing again after saving, ask your technical team to allow it on the tag ithrive-grid.",
    },
    insecure: (url: string) => ({
      say: `This page is under https, and the grid is under http, which browsers block: ${url}`,
      ask: "Write https:// in src.",
    }),
    unreachable: (url: string, host: string) => ({
      say: `The grid cannot be fetched from here: ${url}`,
      ask: `Open that address in a new tab. If it opens, ask your technical team to add ${host} to connect-src of the content security policy, and whoever runs ${host} to send the header “Access-Control-Allow-Origin: *”. If not, the address is wrong or the site is down.`,
    }),
    status: (url: string, status: number) => ({
      say: `The grid is not there: ${url} answers ${status}.`,
      ask:
        status === 401 || status === 403
          ? "The folder asks for a password. Ask your technical team to let everybody read it."
          : "Correct src, or put the file there.",
    }),
    page: (url: string) => ({
      say: `A web page came in place of the grid: ${url}`,
      ask: "Often it is a page to sign in, or a page that says “not found”. Open the address in a private window, and ask your technical team to let everybody read that folder.",
    }),
    noJson: (url: string) => ({
      say: `The file is not a compiled grid: ${url}`,
      ask: "src must lead to a file that “ithrive-grids build” wrote, whole and unchanged.",
    }),
    format: (url: string) => ({
      say: `The grid was made for another release of the element: ${url}`,
      ask: "Take the grids and the scripts from the same release.",
    }),
    draft: (title: string) => ({
      say: `This grid is a draft, and the tag has no show-draft: readers see its title and help contacts only. ${title}`,
      ask: "That is right until it has been reviewed. To show it before, add show-draft to the tag. If it was there, your site took it out.",
    }),
    withdrawn: (title: string) => ({
      say: `This grid has been withdrawn: readers see why, and help contacts. ${title}`,
      ask: "Choose the grid that replaces it.",
    }),
    noWidth: {
      say: "The grid has no room: it is in a part of the page that is hidden or has no width.",
      ask: "If it is in a tab or a part that opens, open that and run this test again. Else give the column a width.",
    },
    narrow: (width: number) => ({
      say: `The grid has ${width} pixels of room. It needs 280.`,
      ask: "Put it in a wider column.",
    }),
  },
  standIn: {
    kept: "What stands in for the grid is between its tags.",
    stripped: {
      say: "What stands in for the grid is gone: your site took out what was between its tags.",
      ask: "Ask your technical team to allow headings, lists and links inside ithrive-grid. Until then put the title, help contacts and link in front of the grid.",
    },
    noContacts: {
      say: "What stands in for the grid has no help contacts that can be pressed.",
      ask: "Copy the snippet anew, and ask your technical team to allow links that begin with tel:, sms: and mailto:.",
    },
  },
  trustedTypes: {
    works: "The page's Trusted Types let the element work, or are not switched on.",
    blocked: {
      say: "The page's Trusted Types do not know the element's policy, so it cannot start.",
      ask: "Ask your technical team to add to the content security policy: trusted-types lit-html 'allow-duplicates'",
    },
  },
  policy: {
    none: "The page's content security policy refused nothing while this test looked.",
    script: (host: string) => ({
      say: `The content security policy refused a script from ${host}.`,
      ask: `Ask your technical team to add to the content security policy: script-src ${host}`,
    }),
    connect: (host: string) => ({
      say: `The content security policy refused to fetch from ${host}.`,
      ask: `Ask your technical team to add to the content security policy: connect-src ${host}`,
    }),
    frame: (host: string) => ({
      say: `The content security policy refused a frame from ${host}.`,
      ask: `Ask your technical team to add to the content security policy: frame-src ${host}`,
    }),
    style: (host: string) => ({
      say: `The content security policy refused a style from ${host}.`,
      ask: "The grid needs no such style, so this may be another part of your page. If the grid looks wrong, send this line to your technical team.",
    }),
    other: (directive: string, host: string) => ({
      say: `The content security policy refused something: ${directive}, ${host}.`,
      ask: "This may be another part of your page. If the grid is missing, send this line to your technical team.",
    }),
  },
  frame: {
    framed: {
      say: "This page is itself in a frame of another page.",
      ask: "If it does not work there, run this test on the outer page too.",
    },
    opaque: {
      say: "This page is in a sandbox without allow-same-origin: it cannot fetch the grid.",
      ask: "Ask your technical team to add allow-same-origin to the sandbox of the frame.",
    },
    sandbox: (flags: string) => ({
      say: `The frame of the grid is in a sandbox that takes something away. Missing: ${flags}.`,
      ask: `Ask your technical team to add to the attribute sandbox of the iframe: ${flags}`,
    }),
    notResized: {
      say: "The frame of the grid keeps one height, because it has lost the attribute data-ithrive.",
      ask: "It can be read, and scrolls inside. To give it the height of its grid, allow data-ithrive on iframe.",
    },
    works: "The frame of the grid may do all it needs.",
  },
} as const;
