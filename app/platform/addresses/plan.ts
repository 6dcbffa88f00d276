import { links, table } from './table'

const bare = table(['bare'], {
  wall: ['wall/:secret', 'public/wall.tsx'],
  wallChanges: ['wall/:secret/changes', 'public/wall-changes.ts'],
})

const desk = table(['desk'], {
  deskKpi: ['kpi', 'plan/board.tsx'],
  deskIndicator: ['kpi/:code', 'plan/indicator.tsx'],
  rankReadingNew: ['rankings/:code/new', 'plan/rankings/reading-new.tsx'],
  deskIndicatorForecast: ['kpi/:code/forecast', 'plan/forecast.tsx'],
  deskCourse: ['kpi/:code/course', 'plan/course.tsx'],
  deskEvidence: ['evidence', 'desk/evidence/list.tsx'],
  deskNewEvidence: ['evidence/new', 'desk/evidence/new.tsx'],
  deskRecordsPaste: ['evidence/records/:kind', 'desk/evidence/records.tsx'],
  deskJoining: ['evidence/achievements/:recordId/:otherId', 'plan/joining.tsx'],
  deskEvidenceRow: ['evidence/:evidenceId', 'plan/row.tsx'],
  deskEvidenceResubmission: ['evidence/:evidenceId/resubmission', 'plan/resubmission.tsx'],
})

const deskAndBureau = table(['desk', 'bureau'], {
  breakdown: ['breakdown', 'plan/breakdown.tsx'],
  boardFile: ['boards/:board/:format', 'plan/board-file.ts'],
  structure: ['structure', 'plan/structure.tsx'],
  ranking: ['rankings/:code', 'plan/rankings/ranking.tsx'],
  structureFirms: ['structure/firms', 'plan/class-firms.tsx'],
  structureWay: ['structure/:way', 'plan/way.tsx'],
  worked: ['what-worked', 'plan/what-worked.tsx'],
  workedRows: ['what-worked/rows', 'plan/what-worked-rows.tsx'],
  walls: ['walls', 'plan/walls.tsx'],
  wallRevocation: ['walls/:screenId/revocation', 'plan/wall-revocation.ts'],
  joiningRefusal: ['evidence/achievements/:recordId/:otherId/refusal', 'plan/joining-refusal.tsx'],
  separation: ['evidence/achievements/:recordId/:otherId/separation', 'plan/separation.tsx'],
  separationRefusal: [
    'evidence/achievements/:recordId/:otherId/separation/refusal',
    'plan/separation-refusal.tsx',
  ],
  evidenceWithdrawal: ['evidence/:evidenceId/withdrawal', 'plan/withdrawal.tsx'],
})

const bureau = table(['bureau'], {
  bureauPlan: ['plan', 'bureau/plan.tsx'],
  bureauHomeFirms: ['plan/home-firms', 'bureau/home-firms.ts'],
  bureauIndicator: ['indicators/:code', 'plan/indicator.tsx'],
  rankReadingDecision: ['rankings/:code/readings/:reading', 'plan/rankings/decision.tsx'],
  weaknessReadingNew: ['structure/weaknesses/new', 'plan/weakness-reading.tsx'],
  bureauIndicatorForecast: ['indicators/:code/forecast', 'plan/forecast.tsx'],
  bureauCourse: ['indicators/:code/course', 'plan/course.tsx'],
  bureauEvidence: ['evidence', 'plan/queue.tsx'],
  bureauApprovals: ['evidence/approval', 'plan/approvals.tsx'],
  bureauJoining: ['evidence/achievements/:recordId/:otherId', 'plan/joining.tsx'],
  bureauEvidenceRow: ['evidence/:evidenceId', 'plan/row.tsx'],
  bureauEvidenceApproval: ['evidence/:evidenceId/approval', 'plan/approval.tsx'],
  bureauEvidenceReturn: ['evidence/:evidenceId/return', 'plan/return.tsx'],
})

const open = table(['public'], {
  publicFigures: [':enclave/figures', 'public/figures.tsx'],
  publicFiguresJson: [':enclave/figures.json', 'public/figures-feed.ts'],
  publicFiguresCsv: [':enclave/figures.csv', 'public/figures-feed.ts'],
  publicFiguresSchema: [':enclave/figures.schema.json', 'public/figures-feed.ts'],
})

export const planTables = [bare, desk, deskAndBureau, bureau, open]

const to = { ...links(bare), ...links(desk), ...links(deskAndBureau), ...links(bureau), ...links(open) }

/** Addresses of the plan: its figures at the desk and at the bureau, evidence, and screens on walls. */
export const planPaths = {
  ...to,
  boardFile: (area: 'desk' | 'bureau', e: string, board: string, format: 'csv' | 'xlsx') =>
    to.boardFile(area, e, board, format),
  deskNewEvidence: (e: string, recordId: string) => `${to.deskNewEvidence(e)}?record=${recordId}`,
}
