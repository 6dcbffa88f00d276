import { links, table } from './table'

const my = table(['my'], {
  mySupport: ['firm/policies', 'my/support/list.tsx'],
  myClaimNew: ['firm/policies/items/:itemId/claim', 'my/support/claim-new.tsx'],
  myClaim: ['firm/policies/claims/:claimId', 'my/support/claim.tsx'],
  myClaimAcceptance: ['firm/policies/claims/:claimId/acceptance', 'my/support/acceptance.tsx'],
  myClaimAgain: ['firm/policies/claims/:claimId/resubmission', 'my/support/resubmission.tsx'],
})

const parks = table(['parks'], {
  claims: ['claims', 'parks/claims/list.tsx'],
  claim: ['claims/:claimId', 'parks/claims/claim.tsx'],
  claimCheck: ['claims/:claimId/check', 'parks/claims/check.tsx'],
  claimNotice: ['claims/:claimId/notice', 'parks/claims/notice.tsx'],
  claimApproval: ['claims/:claimId/approval', 'parks/claims/approval.tsx'],
  claimPayment: ['claims/:claimId/payment', 'parks/claims/payment.tsx'],
  policies: ['policies', 'parks/policies/list.tsx'],
  policyNew: ['policies/new', 'parks/policies/new.tsx'],
  policyItem: ['policies/items/:itemId/change', 'parks/policies/item.tsx'],
  policyItemRemoval: ['policies/items/:itemId/removal', 'parks/policies/item-removal.ts'],
  policy: ['policies/:policyId', 'parks/policies/policy.tsx'],
  policyDraft: ['policies/:policyId/draft', 'parks/policies/draft.tsx'],
  policyVersions: ['policies/:policyId/versions', 'parks/policies/version-new.ts'],
  policyItemNew: ['policies/:policyId/items/new', 'parks/policies/item-new.tsx'],
  policyPublication: ['policies/:policyId/publication', 'parks/policies/publication.tsx'],
  policyEnd: ['policies/:policyId/end', 'parks/policies/end.tsx'],
  policyBudget: ['policies/:policyId/budgets/new', 'parks/policies/budget.tsx'],
})

const open = table(['public'], {
  publicPolicies: [':enclave/policies', 'public/policies.tsx'],
  policyCalculator: [':enclave/policies/calculator', 'public/policy-calculator.tsx'],
})

export const policiesTables = [my, parks, open]

/** Addresses of packages of support and of claims: for those who keep them beside the parks, for firms on their own pages. */
export const policiesPaths = { ...links(my), ...links(parks), ...links(open) }
