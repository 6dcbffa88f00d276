/** Addresses of landing projects that every reader has at a place of their own. */
export const landingPaths = {
  landingChart: (area: 'desk' | 'bureau' | 'park', e: string) =>
    area === 'park' ? `/park/${e}/chart` : `/${area}/${e}/landing/chart`,
}
