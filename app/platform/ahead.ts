/**
 * Which pages a browser asks for ahead, while the pointer is still pressed on their link: what leads about, never a
 * file. The one script that stands in a page; the policy of the page's scripts knows it by its hash.
 */
export const AHEAD = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { selector_matches: 'nav a, th a' }] },
      eagerness: 'conservative',
    },
  ],
})
