import { links, table } from './table'

const bare = table(['bare'], {
  language: ['language', 'account/language.tsx'],
  signOut: ['sign-out', 'account/sign-out.ts'],
  ui: ['ui', 'dev/kit.tsx'],
})

const account = table(['account'], {
  signIn: ['sign-in', 'account/sign-in.tsx'],
  signInCode: ['sign-in/code', 'account/sign-in-code.tsx'],
  signUp: ['sign-up', 'account/sign-up.tsx'],
  resetPassword: ['reset-password', 'account/reset-password.tsx'],
  newPassword: ['reset-password/:token', 'account/reset-link.tsx'],
  invitation: ['invitations/:token', 'account/invitation.tsx'],
  invitationAccount: ['invitations/:token/account', 'account/invitation-account.tsx'],
  addressProof: ['addresses/:token', 'account/address-proof.tsx'],
  addressClaim: ['addresses/:token/account', 'account/address-claim.tsx'],
  asked: ['asked/:token', 'account/asked/question.tsx'],
  askedYes: ['asked/:token/acceptance', 'account/asked/acceptance.tsx'],
  askedNo: ['asked/:token/refusal', 'account/asked/refusal.tsx'],
  account: ['account', 'account/account.tsx'],
  accountPassword: ['account/password', 'account/password.tsx'],
  accountAddress: ['account/address', 'account/address.tsx'],
  secondFactor: ['account/second-factor', 'account/second-factor.tsx'],
  secondFactorEnd: ['account/second-factor/end', 'account/second-factor-end.tsx'],
  sessions: ['account/sessions', 'account/sessions.tsx'],
  memberships: ['account/memberships', 'account/memberships.tsx'],
  inbox: ['account/inbox', 'account/inbox/list.tsx'],
  inboxRead: ['account/inbox/reading', 'account/inbox/reading.ts'],
  inboxChoices: ['account/inbox/choices', 'account/inbox/choices.tsx'],
  inboxLetter: ['account/inbox/:letterId', 'account/inbox/letter.ts'],
})

export const accountTables = [bare, account]

/** Addresses of what everybody with an account has, and of pages that stand in no area. */
export const accountPaths = { ...links(bare), ...links(account) }
