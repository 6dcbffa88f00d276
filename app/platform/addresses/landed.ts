import { links, table } from './table'

const account = table(['account'], {
  quarterAsked: ['quarters/:token', 'account/quarters/quarter.tsx'],
  quarterWithdrawal: ['quarters/:token/consent', 'account/quarters/consent.tsx'],
})

const my = table(['my'], {
  myQuarters: ['landing/quarter', 'my/landing/quarters.tsx'],
  myQuarter: ['landing/quarter/:quarterId', 'my/landing/quarter.tsx'],
  myConsent: ['landing/consent', 'my/landing/consent.tsx'],
  myHostConsent: ['landing/host-consent', 'my/landing/host-consent.tsx'],
})

const parks = table(['parks'], {
  landed: ['landed', 'parks/landed/list.tsx'],
  landedCsv: ['landed.csv', 'parks/landed/csv.ts'],
  landedSignal: ['landed/signals/:signalId/closing', 'parks/landed/closing.tsx'],
  landedFirm: ['landed/:projectId', 'parks/landed/firm.tsx'],
})

export const landedTables = [account, my, parks]

/** Addresses of what comes after landing: beside the parks for whoever reads it, by a secret link or signed in for the firm. */
export const landedPaths = { ...links(account), ...links(my), ...links(parks) }
