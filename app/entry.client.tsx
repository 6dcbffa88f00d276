/**
 * Remix asks for a program of the whole product in the browser; ours is empty, and no page names it
 * (decisions/0025-no-react-in-the-browser.md).
 */
export {}
