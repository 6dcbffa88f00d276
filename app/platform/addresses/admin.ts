import { links, table } from './table'

const bare = table(['bare'], {
  lookEnd: ['look/end', 'account/look-end.ts'],
  lookRefused: ['look/refused', 'account/look-refused.tsx'],
  logo: ['logo/:enclave/:mark', 'public/logo.ts'],
})

const account = table(['account'], {
  firstAdministrator: ['first-administrator', 'account/first-administrator.tsx'],
  installation: ['installation', 'installation/page.tsx'],
  foundEnclave: ['installation/enclaves/new', 'installation/enclave-new.tsx'],
  nameAdministrator: ['installation/administrators/new', 'installation/administrator-new.tsx'],
  endAdministrator: ['installation/administrators/:administrator/end', 'installation/administrator-end.ts'],
})

const desk = table(['desk'], {
  takingOver: ['taking-over/:matter', 'desk/taking-over/take.tsx'],
})

const admin = table(['admin'], {
  admin: ['', 'admin/members.tsx'],
  adminInvitation: ['invitations/new', 'admin/invitation.tsx'],
  adminInvitationImport: ['invitations/import', 'admin/invitations-import.tsx'],
  adminInvitationEnd: ['invitations/:invitationId/withdrawal', 'admin/invitation-withdrawal.ts'],
  adminMember: ['members/:memberId', 'admin/member.tsx'],
  adminMemberLook: ['members/:memberId/look', 'admin/member-look.tsx'],
  adminMemberEnd: ['members/:memberId/end', 'admin/member-end.ts'],
  adminMemberAccount: ['members/:memberId/account', 'admin/member-account.ts'],
  adminMemberFactor: ['members/:memberId/second-factor', 'admin/member-second-factor.ts'],
  adminSetup: ['setup', 'admin/setup/path.tsx'],
  adminPublication: ['publication', 'admin/setup/publication.tsx'],
  adminParks: ['parks', 'admin/parks/list.tsx'],
  adminParkNew: ['parks/new', 'admin/parks/new.tsx'],
  adminParkImport: ['parks/import', 'admin/parks/import.tsx'],
  adminPark: ['parks/:parkId', 'admin/parks/park.tsx'],
  adminParkEnd: ['parks/:parkId/end', 'admin/parks/end.tsx'],
  adminDepartments: ['departments', 'admin/departments/list.tsx'],
  adminDepartmentNew: ['departments/new', 'admin/departments/new.tsx'],
  adminDepartmentImport: ['departments/import', 'admin/departments/import.tsx'],
  adminDepartment: ['departments/:departmentId', 'admin/departments/department.tsx'],
  adminDepartmentEnd: ['departments/:departmentId/end', 'admin/departments/end.tsx'],
  adminParkMerger: ['parks/:parkId/merger', 'admin/parks/merger.tsx'],
  adminPlan: ['plan', 'admin/plan.tsx'],
  adminPlanMonths: ['plan/:code/:year', 'admin/plan-months.tsx'],
  adminPlanParts: ['plan/:code/:year/parts/:by', 'admin/plan-parts.tsx'],
  adminPlanCharge: ['plan/:code/charge/:by', 'admin/plan-charge.tsx'],
  adminRubrics: ['rubrics', 'admin/rubrics/list.tsx'],
  adminNewRubric: ['rubrics/new', 'admin/rubrics/new.tsx'],
  adminRubric: ['rubrics/:rubricId', 'admin/rubrics/rubric.tsx'],
  adminRubricTitles: ['rubrics/:rubricId/titles', 'admin/rubrics/titles.tsx'],
  adminRubricItem: ['rubrics/:rubricId/items/:track/:code', 'admin/rubrics/item.tsx'],
  adminRubricItemOrder: ['rubrics/:rubricId/items/:track/:code/order', 'admin/rubrics/item-order.tsx'],
  adminRubricItemRemoval: ['rubrics/:rubricId/items/:track/:code/removal', 'admin/rubrics/item-removal.tsx'],
  adminRubricPublication: ['rubrics/:rubricId/publication', 'admin/rubrics/publication.tsx'],
  adminRubricRetirement: ['rubrics/:rubricId/retirement', 'admin/rubrics/retirement.tsx'],
  adminRubricRemoval: ['rubrics/:rubricId/removal', 'admin/rubrics/removal.tsx'],
  adminKinds: ['kinds', 'admin/kinds/list.tsx'],
  adminKind: ['kinds/:code', 'admin/kinds/kind.tsx'],
  adminKindPublish: ['kinds/:code/publish', 'admin/kinds/publish.tsx'],
  adminKindRetire: ['kinds/:code/retire', 'admin/kinds/retire.tsx'],
  adminIndicators: ['indicators', 'admin/indicators/list.tsx'],
  adminIndicator: ['indicators/:code', 'admin/indicators/indicator.tsx'],
  adminIndicatorShape: ['indicators/:code/shape', 'admin/indicators/shape.tsx'],
  adminIndicatorEnd: ['indicators/:code/end', 'admin/indicators/end.tsx'],
  adminIndicatorWording: ['indicators/:code/wording', 'admin/indicators/wording.tsx'],
  adminAbilities: ['abilities', 'admin/abilities.tsx'],
  adminSettingsIdentity: ['settings/identity', 'admin/settings/identity.tsx'],
  adminSettingsDuties: ['settings/duties', 'admin/settings/duties.tsx'],
  adminSettingsRooms: ['settings/rooms', 'admin/settings/rooms.tsx'],
  adminSettingsCare: ['settings/care', 'admin/settings/care.tsx'],
  adminSettingsOffer: ['settings/offer', 'admin/settings/offer.tsx'],
  adminSettingsLeasing: ['settings/leasing', 'admin/settings/leasing.tsx'],
  adminLogo: ['settings/logo', 'admin/settings/logo.tsx'],
  adminSettingsLimits: ['settings/limits', 'admin/settings/limits.tsx'],
  adminSettingsReviewing: ['settings/reviewing', 'admin/settings/reviewing.tsx'],
  adminSettingsTerms: ['settings/terms', 'admin/settings/terms.tsx'],
  adminSettingsDeadlines: ['settings/deadlines', 'admin/settings/deadlines.tsx'],
  adminSettingsParks: ['settings/parks', 'admin/settings/parks.tsx'],
  adminSettingsLand: ['settings/land', 'admin/settings/land.tsx'],
  adminSettingsLanded: ['settings/landed', 'admin/settings/landed.tsx'],
  adminSettingsSteps: ['settings/steps', 'admin/settings/steps.tsx'],
  adminPapers: ['settings/papers', 'admin/papers/list.tsx'],
  adminPaper: ['settings/papers/kinds/:code', 'admin/papers/paper.tsx'],
  adminSettingsAssessment: ['settings/assessment', 'admin/settings/assessment.tsx'],
  adminSettingsRankings: ['settings/rankings', 'admin/settings/rankings.tsx'],
  adminSettingsIndustries: ['settings/industries', 'admin/settings/industries.tsx'],
  adminSettingHistory: ['settings/:topic/history', 'admin/settings/history.tsx'],
  adminSecondFactor: ['second-factor', 'admin/second-factor.tsx'],
  adminHolidays: ['holidays', 'admin/holidays.tsx'],
  adminLog: ['log', 'admin/log.tsx'],
  adminLogCheck: ['log/verification', 'admin/log-verification.tsx'],
})

export const adminTables = [bare, account, desk, admin]

const to = { ...links(bare), ...links(account), ...links(desk), ...links(admin) }

/** Addresses of administrators: of the installation, and of one enclave. */
export const adminPaths = {
  ...to,
  adminNewRubric: (e: string, from: string) => `${to.adminNewRubric(e)}?from=${from}`,
  adminPlanParts: (e: string, code: string, year: number, by: 'park' | 'district' | 'department') =>
    to.adminPlanParts(e, code, year, by),
  adminPlanCharge: (e: string, code: string, by: 'all' | 'park' | 'district' | 'industry') =>
    to.adminPlanCharge(e, code, by),
  adminSetting: (e: string, topic: string) =>
    topic === 'security' ? to.adminSecondFactor(e) : `${to.admin(e)}/settings/${topic}`,
  /** What may be taken over from another enclave: the source, one of its pieces and the row here that it is for. */
  takingOver: (e: string, matter: string, more: { from?: string; piece?: string; to?: string } = {}) => {
    const query = new URLSearchParams(Object.entries(more).filter(([, value]) => value)).toString()
    return `${to.takingOver(e, matter)}${query ? `?${query}` : ''}`
  },
}
