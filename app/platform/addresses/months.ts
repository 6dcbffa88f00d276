import { links, table } from './table'

const deskAndBureau = table(['desk', 'bureau'], {
  months: ['months', 'plan/months/list.tsx'],
  month: ['months/:month', 'plan/months/month.tsx'],
  monthRows: ['months/:month/rows', 'plan/months/rows.tsx'],
  bulletin: ['months/:month/bulletin', 'plan/months/bulletin.tsx'],
  bulletinDocx: ['months/:month/bulletin.docx', 'plan/months/bulletin-docx.ts'],
  bulletinDraft: ['months/:month/bulletin/draft', 'plan/months/bulletin-draft.ts'],
  bulletinText: ['months/:month/bulletin/text', 'plan/months/bulletin-text.tsx'],
})

const bureau = table(['bureau'], {
  monthClosing: ['months/:month/closing', 'plan/months/closing.tsx'],
  monthReopening: ['months/:month/reopening', 'plan/months/reopening.tsx'],
  bulletinPublication: ['months/:month/bulletin/publication', 'plan/months/publication.tsx'],
  bulletinWithdrawal: ['months/:month/bulletin/withdrawal', 'plan/months/withdrawal.tsx'],
})

const open = table(['public'], {
  publicBulletins: [':enclave/bulletins', 'public/bulletins.tsx'],
  publicBulletin: [':enclave/bulletins/:month', 'public/bulletin.tsx'],
  publicBulletinDocx: [':enclave/bulletins/:month.docx', 'public/bulletin-docx.ts'],
})

export const monthsTables = [deskAndBureau, bureau, open]

/** Addresses of the months of a plan and their bulletins; the same pages at the desk and at the bureau. */
export const monthsPaths = { ...links(deskAndBureau), ...links(bureau), ...links(open) }
