import { links, table } from './table'

const deskAndBureau = table(['desk', 'bureau'], {
  assessments: ['assessments', 'plan/assessments/list.tsx'],
  assessment: ['assessments/:year', 'plan/assessments/year.tsx'],
  assessmentPointsCsv: ['assessments/:year/points.csv', 'plan/assessments/file.ts'],
  assessmentPointsXlsx: ['assessments/:year/points.xlsx', 'plan/assessments/file.ts'],
})

const desk = table(['desk'], {
  assessmentEntry: ['assessments/:year/entries/:line', 'plan/assessments/entry.tsx'],
  assessmentSubmission: ['assessments/:year/submission', 'plan/assessments/submission.tsx'],
})

const bureau = table(['bureau'], {
  assessmentDecision: ['assessments/:year/decision', 'plan/assessments/decision.tsx'],
})

export const assessmentsTables = [deskAndBureau, desk, bureau]

const to = { ...links(deskAndBureau), ...links(desk), ...links(bureau) }

/** Addresses of the city's assessment of the incubator; the same pages at the desk and at the bureau. */
export const assessmentsPaths = {
  ...to,
  assessmentVersion: (area: 'desk' | 'bureau', e: string, year: string, version: number) =>
    `${to.assessment(area, e, year)}?version=${version}`,
  assessmentFile: (
    area: 'desk' | 'bureau',
    e: string,
    year: string,
    format: 'csv' | 'xlsx',
    version: number | null,
  ) =>
    `${(format === 'csv' ? to.assessmentPointsCsv : to.assessmentPointsXlsx)(area, e, year)}?version=${version ?? 'draft'}`,
}
