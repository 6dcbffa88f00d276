/** How many pieces of news a page of the desk shows, and one of the portal. */
export const NEWS_ON_A_PAGE = 20
export const NEWS_SHOWN = 12
