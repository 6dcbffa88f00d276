import { links, table } from './table'

const review = table(['review'], {
  review: ['', 'review/queue.tsx'],
  reviewProfile: ['profile', 'review/profile/page.tsx'],
  reviewProfileLink: ['profile/links/new', 'review/profile/link-new.tsx'],
  reviewProfileLinkEnd: ['profile/links/:linkId/removal', 'review/profile/link-removal.ts'],
  reviewInvitation: ['invitations/:invitationId', 'review/invitation/question.tsx'],
  reviewInvitationYes: ['invitations/:invitationId/acceptance', 'review/invitation/acceptance.ts'],
  reviewInvitationNo: ['invitations/:invitationId/refusal', 'review/invitation/refusal.tsx'],
  reviewFile: [':reviewId', 'review/file.tsx'],
  reviewDraft: [':reviewId/draft', 'review/draft.tsx'],
  reviewTyped: [':reviewId/typed', 'review/typed.ts'],
  reviewSkip: [':reviewId/skip', 'review/skip.tsx'],
  reviewAbstention: [':reviewId/abstention', 'review/abstention.tsx'],
  reviewResponse: [':reviewId/responses/:otherId', 'review/response.tsx'],
  reviewRecusal: [':reviewId/recusal', 'review/recusal.tsx'],
})

export const reviewTables = [review]

/** Addresses of the expert's own pages. */
export const reviewPaths = { ...links(review) }
