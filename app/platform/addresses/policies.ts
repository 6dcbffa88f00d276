/** Addresses of packages of support and of claims: for those who keep them beside the parks, for firms on their own pages. */
export const policyPaths = {
  policies: (e: string) => `/parks/${e}/policies`,
  policyNew: (e: string) => `/parks/${e}/policies/new`,
  policy: (e: string, id: string) => `/parks/${e}/policies/${id}`,
  policyDraft: (e: string, id: string) => `/parks/${e}/policies/${id}/draft`,
  policyVersions: (e: string, id: string) => `/parks/${e}/policies/${id}/versions`,
  policyItemNew: (e: string, id: string) => `/parks/${e}/policies/${id}/items/new`,
  policyItem: (e: string, id: string) => `/parks/${e}/policies/items/${id}/change`,
  policyItemRemoval: (e: string, id: string) => `/parks/${e}/policies/items/${id}/removal`,
  policyPublication: (e: string, id: string) => `/parks/${e}/policies/${id}/publication`,
  policyEnd: (e: string, id: string) => `/parks/${e}/policies/${id}/end`,
  policyBudget: (e: string, id: string) => `/parks/${e}/policies/${id}/budgets/new`,

  claims: (e: string) => `/parks/${e}/claims`,
  claim: (e: string, id: string) => `/parks/${e}/claims/${id}`,
  claimCheck: (e: string, id: string) => `/parks/${e}/claims/${id}/check`,
  claimNotice: (e: string, id: string) => `/parks/${e}/claims/${id}/notice`,
  claimApproval: (e: string, id: string) => `/parks/${e}/claims/${id}/approval`,
  claimPayment: (e: string, id: string) => `/parks/${e}/claims/${id}/payment`,

  mySupport: '/my/firm/policies',
  myClaimNew: (itemId: string) => `/my/firm/policies/items/${itemId}/claim`,
  myClaim: (id: string) => `/my/firm/policies/claims/${id}`,
  myClaimAcceptance: (id: string) => `/my/firm/policies/claims/${id}/acceptance`,
  myClaimAgain: (id: string) => `/my/firm/policies/claims/${id}/resubmission`,

  publicPolicies: (e: string) => `/${e}/policies`,
  policyCalculator: (e: string) => `/${e}/policies/calculator`,
}
