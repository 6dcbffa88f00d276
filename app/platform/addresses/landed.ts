/** Addresses of what comes after landing: beside the parks for whoever reads it, by a secret link or signed in for the firm. */
export const landedPaths = {
  landed: (e: string) => `/parks/${e}/landed`,
  landedCsv: (e: string) => `/parks/${e}/landed.csv`,
  landedFirm: (e: string, id: string) => `/parks/${e}/landed/${id}`,
  landedSignal: (e: string, id: string) => `/parks/${e}/landed/signals/${id}/closing`,

  quarterAsked: (token: string) => `/quarters/${encodeURIComponent(token)}`,
  quarterWithdrawal: (token: string) => `/quarters/${encodeURIComponent(token)}/consent`,
  myQuarters: '/my/landing/quarter',
  myQuarter: (id: string) => `/my/landing/quarter/${id}`,
  myConsent: '/my/landing/consent',
  myHostConsent: '/my/landing/host-consent',
}
