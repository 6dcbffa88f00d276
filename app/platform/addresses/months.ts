/** Addresses of the months of a plan and their bulletins; the same pages at the desk and at the bureau. */
export const monthPaths = {
  months: (area: 'desk' | 'bureau', e: string) => `/${area}/${e}/months`,
  month: (area: 'desk' | 'bureau', e: string, month: string) => `/${area}/${e}/months/${month}`,
  monthRows: (area: 'desk' | 'bureau', e: string, month: string) => `/${area}/${e}/months/${month}/rows`,
  bulletin: (area: 'desk' | 'bureau', e: string, month: string) => `/${area}/${e}/months/${month}/bulletin`,
  bulletinDraft: (area: 'desk' | 'bureau', e: string, month: string) =>
    `/${area}/${e}/months/${month}/bulletin/draft`,
  bulletinText: (area: 'desk' | 'bureau', e: string, month: string) =>
    `/${area}/${e}/months/${month}/bulletin/text`,
  monthClosing: (e: string, month: string) => `/bureau/${e}/months/${month}/closing`,
  monthReopening: (e: string, month: string) => `/bureau/${e}/months/${month}/reopening`,
  bulletinPublication: (e: string, month: string) => `/bureau/${e}/months/${month}/bulletin/publication`,
  bulletinWithdrawal: (e: string, month: string) => `/bureau/${e}/months/${month}/bulletin/withdrawal`,
  publicBulletins: (e: string) => `/${e}/bulletins`,
  publicBulletin: (e: string, month: string) => `/${e}/bulletins/${month}`,
} as const
